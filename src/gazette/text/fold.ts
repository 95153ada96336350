import leven from 'leven';

/**
 * Folds what a scan or a compositor varies and a reader does not see as a difference: width, blanks, kinds of
 * quotation marks, dashes and brackets. For comparing titles and numbers, never for output.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{VS}]+/gu, '')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[—–―~]+|-+/g, '-')
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']')
    .replace(/[<〈]/g, '〈')
    .replace(/[>〉]/g, '〉')
    .replace(/[·•・]/g, '·');
}

/** How alike two strings are: 1 − edit distance ÷ length of the longer, 0 to 1. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - leven(a, b) / longest;
}
