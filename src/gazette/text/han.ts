/** A Han character of any plane: 们, 㐂, 𬭳. */
export const RE_HAN = /\p{sc=Han}/u;

/** The character that begins at `offset`, of one UTF-16 unit or two; '' where there is none. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The character that ends at `offset`, of one UTF-16 unit or two; '' where there is none. */
export function characterBefore(text: string, offset: number): string {
  const pair = characterAt(text, offset - 2);
  return pair.length === 2 ? pair : text.slice(Math.max(0, offset - 1), offset);
}

/** The first character, of one UTF-16 unit or two; '' where there is none. */
export function firstCharacter(text: string): string {
  return characterAt(text, 0);
}

/** The last character, of one UTF-16 unit or two; '' where there is none. */
export function lastCharacter(text: string): string {
  return characterBefore(text, text.length);
}
