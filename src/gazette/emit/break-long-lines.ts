/**
 * Puts a new line into a tag of a long line of MDX now and then, in place of the blank before its attributes, where it
 * means the same: the compiler goes back to the beginning of the line for each tag, so that a paragraph that cites forty
 * thousand times would take it minutes.
 */
export function breakLongLines(mdx: string): string {
  return mdx
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? breakLine(line) : line))
    .join('\n');
}

/** Far beyond any line of a gazette that has been seen: such lines are read by nobody, and need not look well. */
const LONGEST_LINE = 20_000;
const BETWEEN_BREAKS = 2000;
/** 例：<Ref to="/works/a/">；不是 \<Ref to= */
const RE_TAG = /(?<!\\)(<[A-Z]\w*) (?=[a-z]+=)/gu;

function breakLine(line: string): string {
  let last = 0;
  return line.replace(RE_TAG, (tag, name: string, at: number) => {
    if (at - last < BETWEEN_BREAKS) return tag;
    last = at;
    return `${name}\n`;
  });
}
