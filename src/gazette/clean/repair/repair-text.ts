import type { Run } from '../../model/source.ts';
import type { Sourced } from '../../text/sourced.ts';
import { closeBlanks } from './blanks.ts';
import type { TextPlace } from './kept-blanks.ts';
import { repairBrackets } from './brackets.ts';
import { repairPunctuationWidth } from './punctuation-width.ts';
import { splitCellLines } from './split-cell-lines.ts';
import { repairStrayWord } from './stray-word.ts';
import { repairTraditional } from './traditional.ts';

/**
 * Makes the repairs that are certain: what the scanner put for what is printed. Each is on record in `run.edits`, but
 * for blanks, which are no characters. What is probable only (a doubled word, a wrong but possible character) stays, for
 * a person to enter as an erratum.
 *
 * Runs on whole paragraphs, after pages are joined: pairs of brackets and quotation marks stand in one text then.
 */
export function repairText(text: Sourced, run: Pick<Run, 'source' | 'edits'>, place: TextPlace): Sourced {
  const lines = place === 'cell' ? splitCellLines(text) : text;
  const words = repairTraditional(repairStrayWord(lines, run), run);
  const marks = repairPunctuationWidth(repairBrackets(words, run), run);
  return closeBlanks(marks, place);
}
