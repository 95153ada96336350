/** Deepest rank that HTML has for a heading. */
const LAST_RANK = 6;

/**
 * Element of a heading at a depth in its part. `h1` is the title of the document and `h2` that of a part, so that no
 * rank is passed over.
 */
export function headingTag(level: number): `h${number}` {
  return `h${Math.min(level + 2, LAST_RANK)}`;
}
