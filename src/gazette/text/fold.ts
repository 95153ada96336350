/**
 * Folds what a scan or a compositor varies and a reader does not see as a difference: width, blanks, kinds of
 * quotation marks, dashes and brackets. For comparing titles and numbers, never for output.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[—–―~]+|-+/g, '-')
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']')
    .replace(/[<〈]/g, '〈')
    .replace(/[>〉]/g, '〉')
    .replace(/[·•・]/g, '·');
}

/**
 * How alike two strings are: 1 − edit distance ÷ length of the longer, 0 to 1.
 */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
    }
    previous = row;
  }
  return 1 - (previous[b.length] ?? 0) / longest;
}
