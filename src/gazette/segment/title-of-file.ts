import { labelOf, textOf } from '../clean/text-of.ts';
import { endOf } from '../clean/sentence-end.ts';
import { within } from '../limits/within.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { isInTitle } from '../scan/brackets.ts';
import { closeTitle } from '../scan/close-title.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { numberAlone } from '../scan/doc-number.ts';
import { genreOf } from '../scan/genre.ts';
import { isTitleLine } from './title-lines.ts';
import { RE_ANNEX_LABEL } from './titles-by-form.ts';

/**
 * Number of blocks that are the title of the document that a file holds; 0 where the file goes on with what stands above:
 * with its text or with an annex.
 *
 * @param start Index of the first block of the file.
 */
export function countTitleOfFile(blocks: readonly Block[], start: number): number {
  const [before, first] = [textOf(blocks[start - 1]), textOf(blocks[start])];
  if (labelOf(blocks[start]) !== null || RE_ANNEX_LABEL.test(first) || numberAlone(first) !== null) return 0;
  const isOpen = before !== '' && !RE_DATE_LINE.test(before) && endOf(before) !== 'stop';
  let said = '';
  for (let count = 1; within('titleLines', count); count++) {
    const block = blocks[start + count - 1];
    if (!isTitleLine(block)) break;
    said = `${said} ${block.text.value}`;
    const title = closeTitle(said);
    // 例：…关于印发《海淀区第三期学前教育三年行动计划|（2018—2020年）》的通知
    if (genreOf(title) !== null && !isInTitle(said)) return count;
  }
  return isOpen ? 0 : countMarked(blocks, start);
}

/** Lines that the file itself marks as a title: headings, and what is set in the middle. */
function countMarked(blocks: readonly Block[], start: number): number {
  const end = blocks.findIndex((block, i) => i >= start && !(isTitleLine(block) && isMarked(block)));
  const count = (end < 0 ? blocks.length : end) - start;
  return within('titleLines', count) ? count : 0;
}

function isMarked({ align, hashes, bold }: TextBlock): boolean {
  return align === 'center' || hashes > 0 || bold === 'whole';
}
