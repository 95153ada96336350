/**
 * What a pattern finds at a place of a text and nowhere else; what it has to know of the text before the place stands in a
 * look-behind, so that it takes no longer behind a long text.
 *
 * @param pattern sticky (`y`)
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
