/** Ranks of headings in a part: `h1` is the title of the document and `h2` that of a part. */
const TAGS = ['h3', 'h4', 'h5', 'h6'] as const;

/** Element of a heading at a depth in its part, 1 on top; so that no rank is passed over. HTML has none below `h6`. */
export function headingTag(level: number): (typeof TAGS)[number] {
  return TAGS[level - 1] ?? 'h6';
}
