import { concat, slice, splice, type Sourced } from '../../text/sourced.ts';

/** A blank that a new line left behind the end of a sentence. 例：…提高普及率； ②全面实施… */
const RE_LOST_LINE = /(?<=[。；：])[ \u3000]+(?=\S)/;
/** A blank inside the text of a cell: the printed column was narrow, so that a blank behind a sentence tells nothing. */
const RE_WRAPPED = /\p{sc=Han}[ \u3000]+\p{sc=Han}/u;
/** Half-width marks with a blank behind them, as some scanners set them: there the blank belongs to the mark. */
const RE_SPACED_MARKS = /[,;:] /;

/**
 * Gives the lines of a cell back that the scanner ran together: a blank behind 。； or ： becomes `\n` where the cell has
 * no other blank that could come from a narrow column. Blanks are no characters, so nothing goes on record.
 */
export function splitCellLines(cell: Sourced): Sourced {
  if (RE_WRAPPED.test(cell.value) || RE_SPACED_MARKS.test(cell.value)) return cell;
  const match = RE_LOST_LINE.exec(cell.value);
  if (!match) return cell;
  const end = match.index + match[0].length;
  const line = splice(slice(cell, 0, end), match.index, end, '\n');
  return concat(line, splitCellLines(slice(cell, end)));
}
