import { kindOf } from '../../clean/table/cell-kind.ts';
import { isGroupNumber, isHeadNoun } from '../../clean/table/head-words.ts';
import type { Row } from '../../model/block.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { isAlone } from './row-labels.ts';
import { deepen, isBlank, spread, toSlots, type Slot, type SlotGrid } from './slots.ts';
import { within } from '../../limits/within.ts';

/** Blanks, boxes and dates to be filled in. 例：____ · ☐ · 年 月 日 */
const RE_TO_FILL_IN = /_{3,}|[☐☑□]|年\s+月\s+日/;
/** What an answer has and a label has not. 例：☐是☐否 · 。 · % · (填写不下的,可另附页) · 年 月 日 */
const RE_ANSWER = /[☐☑□。；%％\n]|^[（(].*[)）]$|_{3,}|年\s+月\s+日/;

/**
 * Lays out a table without a header: a card (label and value), a form to be filled in, or plain rows.
 *
 * - A first cell that numbers a section (一、改造项目基本信息), or stands over a row of heads, covers all columns.
 * - An answer covers the blanks to its right; a label does not: they are one blank to be filled in.
 * - An empty first cell goes on from the label above, where its row has a label of its own. Rows without any label
 *   are blank rows of a grid and have the columns of the row above.
 */
export function layOutForm(rows: readonly Row[], width: number): SlotGrid {
  const grid = toSlots(rows, width);
  const nature = natureOf(rows);
  for (let r = 0; r < grid.length; r++) {
    if (isSection(rows, r)) {
      const label = spread(grid, r, 0, width);
      if (label) label.header = true;
    } else if (nature === 'form' && isBlankRow(grid[r] ?? [])) copyColumns(grid, r);
    else {
      if (r > 0 && !isSection(rows, r - 1)) continueLabels(grid, r);
      layOutAnswers(grid, r, nature, r > 0 && isSection(rows, r - 1) && isRowOfHeads(rows[r]));
    }
  }
  return grid;
}

/** A form has something left to be filled in; a card has labels with all their values. */
type Nature = 'form' | 'card' | 'rows';

function natureOf(rows: readonly Row[]): Nature {
  if (isForm(rows)) return 'form';
  const labels = rows.map(({ cells }) => cells[0]?.value ?? '').filter((text) => text !== '');
  return within('half', labels.filter(isHeadNoun).length / Math.max(1, labels.length)) ? 'card' : 'rows';
}

function isForm(rows: readonly Row[]): boolean {
  const blank = rows.filter(({ cells }) => isAlone(cells) && isLabel(cells[0]?.value ?? ''));
  return (
    within('half', blank.length / rows.length) ||
    rows.some(({ cells }) => cells.some((cell) => RE_TO_FILL_IN.test(cell.value)))
  );
}

/** 例：主管部门 · 总建筑面积（平方米）; not ☐是☐否, % or a sentence. */
function isLabel(text: string): boolean {
  const plain = withoutBlanks(text);
  return plain !== '' && within('longestHeading', plain.length) && kindOf(plain) === 'text' && !RE_ANSWER.test(text);
}

function isSection(rows: readonly Row[], r: number): boolean {
  const { cells = [], label = null } = rows[r] ?? {};
  return isAlone(cells) && (isGroupNumber(label) || (isLabel(cells[0]?.value ?? '') && isRowOfHeads(rows[r + 1])));
}

/** 例：改造内容 | 竣工 | ☐计划 ☐实际实施起止时间（年月） | … | ; only its tail may be blank. */
function isRowOfHeads(row: Row | undefined): boolean {
  const texts = row?.cells.map((cell) => withoutBlanks(cell.value)) ?? [];
  const filled = texts.findLastIndex((text) => text !== '') + 1;
  const isHead = (text: string): boolean => isLabel(text.replace(/[☐☑□]/g, '')) && !/[☐☑□][是否有无][☐☑□]/.test(text);
  return within('fewestCells', filled) && texts.slice(0, filled).every(isHead);
}

/** A row without any label: boxes and blanks only. */
function isBlankRow(row: readonly Slot[]): boolean {
  return isBlank(row[0]) && !row.some((slot) => isLabel(slot.text.value));
}

function copyColumns(grid: SlotGrid, r: number): void {
  const above = grid[r - 1] ?? [];
  for (let c = 0; c < above.length;) {
    const slot = above[c];
    if (!slot) break;
    const end = c + slot.colspan;
    const blank = grid[r]?.slice(c, end).every(isBlank);
    // A label that already covers several rows covers this one, too.
    if (blank && slot.rowspan > 1 && slot.column === c) deepen(grid, slot, r);
    else if (grid[r]?.slice(c + 1, end).every(isBlank)) spread(grid, r, c, end);
    c = end;
  }
}

function continueLabels(grid: SlotGrid, r: number): void {
  const row = grid[r] ?? [];
  const above = grid[r - 1]?.[0];
  if (!isBlank(row[0]) || !above || isBlank(above) || above.colspan > 1) return;
  if (row.every(isBlank)) return;
  deepen(grid, above, r);
}

function layOutAnswers(grid: SlotGrid, r: number, nature: Nature, isHeads: boolean): void {
  const form = nature === 'form';
  const row = grid[r] ?? [];
  for (let c = 0; c < row.length;) {
    const slot = row[c];
    if (slot?.row !== r) {
      c += slot?.colspan ?? 1;
      continue;
    }
    let end = c + 1;
    while (end < row.length && isBlank(row[end])) end++;
    const label = isLabel(slot.text.value);
    const waits = form && label && end > c + 1;
    const isAnswered = form && RE_ANSWER.test(row[end]?.text.value ?? '');
    slot.header = isHeads || (label && ((c === 0 && nature !== 'rows') || waits || isAnswered));
    if (waits) spread(grid, r, c + 1, end);
    else spread(grid, r, c, end);
    c = end;
  }
}
