/** The sentence of a text in which a place stands, with its full stop, on one line. */
export function sentenceAt(text: string, at: number): string {
  const start = text.lastIndexOf('。', at) + 1;
  const end = text.indexOf('。', at);
  return text
    .slice(start, end < 0 ? undefined : end + 1)
    .replace(/\n/g, '')
    .trim();
}
