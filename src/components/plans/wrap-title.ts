/**
 * What is not broken: a Han character, or a run of Latin letters, digits and half-width marks (2018-2020), with the
 * marks that open before it and close behind it (GB/T 15834—2011, 5.1: none of them stands alone at an end of a line).
 */
const RE_PIECES = /[《〈（“‘]*(?:[\x21-\x7e]+|[^])[，。、；：！？》〉）”’…—]*/gu;
const RE_HALF = /[\x20-\x7e]/u;
/** Width of a digit in the sans-serif faces of the site, where a Han character is 1. */
const DIGIT = 0.57;

/** Breaks a title into lines of at most `width` Han characters, as a drawing needs it. */
export function wrapTitle(title: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of title.match(RE_PIECES) ?? []) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (RE_HALF.test(character) ? DIGIT : 1), 0);
}
