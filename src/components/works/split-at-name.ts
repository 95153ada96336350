/**
 * A passage around the first name of a work that stands in it; the whole passage where none does.
 *
 * @param names as they are printed, without 《》
 */
export function splitAtName(
  passage: string,
  names: readonly string[],
): { before: string; name: string; after: string } {
  const found = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ name, at: passage.indexOf(name) }))
    .find(({ name, at }) => name !== '' && at >= 0);
  if (!found) return { before: passage, name: '', after: '' };
  const { name, at } = found;
  return { before: passage.slice(0, at), name, after: passage.slice(at + name.length) };
}
