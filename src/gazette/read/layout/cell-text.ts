import type { GridCell } from './grid.ts';
import type { PrintedText } from './printed-page.ts';
import { toTextLines, type TextLine } from './text-lines.ts';

/** In em: a line that leaves less free in its cell was wrapped there. A cell has half of one as padding on each side. */
const WRAPPED = 3;
const RE_WORD = /[A-Za-z\d]/;
const RE_CUT_NUMBER = /[\p{sc=Han}〔（“]\d+$/u;

/** The text of a cell: lines that its width has wrapped are one, others part it with `\n`. */
export function readCellText(texts: readonly PrintedText[], cell: GridCell): string {
  const lines = toTextLines(texts);
  return lines.reduce((text, line, i) => {
    const above = lines[i - 1];
    const raw = line.raw.replaceAll('\t', ' ');
    if (!above) return raw;
    const isWrapped = cell.x1 - cell.x0 - (above.x1 - above.x0) < WRAPPED * above.size;
    return text + (isWrapped ? joint(above, line) : '\n') + raw;
  }, '');
}

/** A number that a line cut goes on behind Han characters; words are parted by a blank. 例：〔2|017〕1号 · GB/T|9704 */
function joint(above: TextLine, below: TextLine): string {
  if (RE_CUT_NUMBER.test(above.raw) && /^\d/.test(below.raw)) return '';
  return RE_WORD.test(above.raw.at(-1) ?? '') && RE_WORD.test(below.raw[0] ?? '') ? ' ' : '';
}
