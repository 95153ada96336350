import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';

export interface Account {
  /** Units of the file, blanks apart, that are in no text and in no edit. */
  lost: { line: number; text: string }[];
  /** Units that are in two texts, or in a text and in a removal. */
  twice: { line: number; text: string }[];
}

/** Follows each character of a file to where it ended up: in one leaf, in one edit, or in the matter of the gazette. */
export function accountForSource({ trace }: ConvertedGazette): Account {
  const { source, edits, origins, matter } = trace;
  const uses = new Uint8Array(source.text.length);
  const replaced = new Set<number>();
  for (const edit of edits) {
    for (let i = edit.start; i < edit.end; i++) uses[i] = (uses[i] ?? 0) + 1;
    // What replaces a stretch stands in the text with the offset of its first unit.
    if (edit.replaced !== '') replaced.add(edit.start);
  }
  for (const texts of origins.flatMap((holders) => [...holders.values()].flat())) {
    for (const at of new Set(texts.at)) if (!replaced.has(at)) uses[at] = (uses[at] ?? 0) + 1;
  }
  const own = source.lines.filter((line) => !matter.some(([first, last]) => line.n >= first && line.n <= last));
  const stretches = (wrong: (n: number) => boolean): Account['lost'] =>
    own.flatMap((line) => {
      const text = [...line.raw.split('').entries()]
        .filter(([i, unit]) => /\S/.test(unit) && wrong(uses[line.start + i] ?? 0))
        .map(([, unit]) => unit)
        .join('');
      return text === '' ? [] : [{ line: line.n, text }];
    });
  return { lost: stretches((n) => n === 0), twice: stretches((n) => n > 1) };
}
