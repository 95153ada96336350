/** A Han character. */
export const RE_HAN = /\p{sc=Han}/u;
