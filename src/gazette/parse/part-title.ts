import { hasClause } from '../clean/open-end.ts';
import { endOf } from '../clean/sentence-end.ts';
import { textOf } from '../clean/text-of.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { findUnclosed } from '../scan/brackets.ts';
import { isDateline } from '../scan/dateline.ts';
import { findDates } from '../scan/dates.ts';
import { numberAlone } from '../scan/doc-number.ts';
import { fold, similarity } from '../text/fold.ts';
import { fromWords } from '../lexicon/words.ts';
import { limitOf, within } from '../limits/within.ts';

/** Period, draft or adoption below a title. 例：（2018—2020年） · (试行) */
const reTitleTail = fromWords(() => new RegExp(`^[（(][^（()）]{2,${limitOf('longestRunIn')}}[)）]$`));
/** 例：（市政府第3次常务会议通过） */
const RE_ADOPTED = /(?:通过|批准)[)）]$/;

/** Names a title and is none. 例：对《海淀区全民健身发展三年行动计划》 */
const RE_CITES = /^[^《]+《[^》]*》$/;

/** Title lines from `at` on where no name helps: short lines without closing mark. */
export function countTitleLines(body: readonly Block[], at: number, named: readonly string[]): number {
  const near = matchTitle(body, at, named, 'alike');
  if (near > 0) return near;
  let count = 0;
  while (within('titleLines', count + 1)) {
    const block = body[at + count];
    if (!isTitleLine(block)) break;
    if (count > 0 && (block.blanksBefore > 0 || standsBelowTitle(block.text.value))) break;
    count++;
  }
  return count > 1 && namesTable(body, at + count - 1) ? count - 1 : count;
}

/** 发文字号, or when it was issued. */
function standsBelowTitle(line: string): boolean {
  return numberAlone(line) !== null || isDateline(line);
}

/** Whether a line is the title of the table below it, as the next table behind that has one line for title. */
function namesTable(body: readonly Block[], at: number): boolean {
  const [table, title, next] = body.slice(at + 1);
  return table?.kind === 'rows' && isTitleLine(title) && next?.kind === 'rows';
}

/** Whether a block can be a line of a title: short, without closing mark and number. */
export function isTitleLine(block: Block | undefined): block is TextBlock {
  return (
    block?.kind === 'text' &&
    within('longestTitle', block.text.value.length) &&
    !/[。；：:]$/.test(block.text.value) &&
    block.label === null
  );
}

/**
 * A line that the file sets as it does the title right above belongs to it, and so does a bracketed one, but for a number, a
 * date or the note of its adoption.
 */
export function withTail(body: readonly Block[], at: number, count: number): number {
  let end = at + count;
  while (isSetAsTitle(body[end - 1]) && isSetAsTitle(body[end]) && body[end]?.blanksBefore === 0) end++;
  const tail = body[end];
  if (tail?.kind !== 'text' || tail.label !== null || !reTitleTail().test(tail.text.value)) return end - at;
  return findDates(tail.text.value).length > 0 || RE_ADOPTED.test(tail.text.value) ? end - at : end - at + 1;
}

function isSetAsTitle(block: Block | undefined): boolean {
  return (
    isTitleLine(block) &&
    block.align === 'center' &&
    !standsBelowTitle(block.text.value) &&
    !reTitleTail().test(block.text.value)
  );
}

/** Number of blocks from `at` on that together say one of `names`; 0 where none is said. */
export function matchTitle(
  body: readonly Block[],
  at: number,
  names: readonly string[],
  likeness: 'sameTitle' | 'alike',
): number {
  if (names.length === 0 || !isTitleLine(body[at]) || goesOnFromAbove(body, at)) return 0;
  let best = { count: 0, score: 0 };
  let said = '';
  for (let count = 1; within('titleLines', count); count++) {
    const block = body[at + count - 1];
    if (block?.kind !== 'text' || !within('longestTitle', block.text.value.length)) break;
    const { value } = block.text;
    if (count > 1 && !reTitleTail().test(value) && !isTitleLine(block)) break;
    said += fold(block.text.value);
    if (findUnclosed(said).length > 0 || RE_CITES.test(said)) continue;
    for (const name of names) {
      const score = similarity(said, fold(name));
      if (!within(likeness, score)) continue;
      if (score > best.score || score === 1) best = { count, score };
    }
  }
  return best.count;
}

/** Whether a line stands right below a sentence that has no end: a printed line of running text may look like a title. */
function goesOnFromAbove(body: readonly Block[], at: number): boolean {
  const above = textOf(body[at - 1]);
  return body[at]?.blanksBefore === 0 && hasClause(above) && endOf(above) !== 'stop';
}
