/** Marks that may not begin a line (GB/T 15834—2011, 5.1.9). */
const RE_NEVER_FIRST = /[，。、；：！？》〉）)”’…—-]/u;
/** Digits, Latin letters and half-width marks are half as wide as a Han character. */
const RE_HALF = /[\x20-\x7e]/u;

/**
 * Breaks a title into lines of at most `width` Han characters, as a drawing needs it. A mark that may not begin a
 * line stays on the one before.
 */
export function wrapTitle(title: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of title) {
    const units = RE_HALF.test(character) ? 0.5 : 1;
    if (used + units > width && !RE_NEVER_FIRST.test(character)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += units;
  }
  return line === '' ? lines : [...lines, line];
}
