/** A Han character of any plane: 们, 㐂, 𬭳. */
export const RE_HAN = /\p{sc=Han}/u;

/** The first character, of one UTF-16 unit or two; '' where there is none. */
export function firstCharacter(text: string): string {
  return /^./su.exec(text)?.[0] ?? '';
}

/** The last character, of one UTF-16 unit or two; '' where there is none. */
export function lastCharacter(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}
