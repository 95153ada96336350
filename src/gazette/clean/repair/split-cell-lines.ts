import { CIRCLED } from '../../text/numerals.ts';
import { replaceMatches, splice, type Sourced } from '../../text/sourced.ts';

/** A blank that a new line left behind the end of a sentence. 例：…提高普及率； ②全面实施… */
const RE_LOST_LINE = /(?<=[。；：]|\p{sc=Han}[;:])[ \u3000]+(?=\S)/gu;
/** The same before a number. 例：…下列条件: 1. 不具有… */
const RE_NUMBERED_LINE = new RegExp(
  String.raw`(?<=[。；：]|\p{sc=Han}[;:])[ \u3000]+(?=[${CIRCLED}]|[（(]?\d{1,2}[.．、）)])`,
  'gu',
);
/** A blank inside the text of a cell: the printed column was narrow, so that a blank behind a sentence tells nothing. */
const RE_WRAPPED = /\p{sc=Han}[ \u3000]+\p{sc=Han}/u;
/** Half-width marks with a blank behind them, as some scanners set them: there the blank belongs to the mark. */
const RE_SPACED_MARK = /\p{sc=Han}[,;:] /u;
const RE_BARE_MARK = /\p{sc=Han}[,;:](?=\S)/u;

/**
 * Gives the lines of a cell back that the scanner ran together: a blank behind 。； or ： becomes `\n` where the cell has
 * no other blank that could come from a narrow column. Blanks are no characters, so nothing goes on record.
 */
export function splitCellLines(cell: Sourced): Sourced {
  if (RE_WRAPPED.test(cell.value)) return cell;
  const marksAreSpaced = RE_SPACED_MARK.test(cell.value) && !RE_BARE_MARK.test(cell.value);
  return replaceMatches(cell, marksAreSpaced ? RE_NUMBERED_LINE : RE_LOST_LINE, (blank) =>
    splice(blank, [{ start: 0, end: blank.value.length, replacement: '\n' }]),
  );
}
