import type { Line } from '../model/source.ts';

/** OCR programs print a formula that stands apart on lines of its own: `$$`, its TeX, `$$`. */
const RE_OPENING = /^\s*(\$\$|\\\[)/;
const CLOSING: Readonly<Record<string, string>> = { $$: '$$', '\\[': '\\]' };
/** A mark without a partner opens nothing; no formula that is printed has as many lines. */
const MAX_LINES = 60;

/** Index of the last line of the formula that the line at `i` opens; `i` itself where it opens none. */
export function endOfDisplayed(lines: readonly Line[], i: number): number {
  const raw = lines[i]?.raw ?? '';
  const [opening = '', mark = ''] = RE_OPENING.exec(raw) ?? [];
  const closing = CLOSING[mark];
  if (closing === undefined || raw.includes(closing, opening.length)) return i;
  for (let end = i + 1; end < Math.min(lines.length, i + MAX_LINES); end++) {
    if (lines[end]?.kind === 'blank') break;
    if (lines[end]?.raw.includes(closing)) return end;
  }
  return i;
}
