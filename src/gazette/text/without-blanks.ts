/** For comparing and measuring: the blanks of a scan (line wraps, letter-spacing) tell nothing. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
