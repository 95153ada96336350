import { countHeadRows } from '../../clean/table/head-rows.ts';
import { isGiven, type RowsBlock, type TextBlock } from '../../model/block.ts';
import type { Cell, Table } from '../../model/nodes.ts';
import { repairText } from '../../clean/repair/repair-text.ts';
import type { Run } from '../../model/source.ts';
import type { Sourced } from '../../text/sourced.ts';
import { joinLabel } from '../../text/join-label.ts';
import { toText } from '../to-text.ts';
import { mergeRanges } from '../../model/line-ranges.ts';
import { findCaption } from './caption.ts';
import { layOutGiven } from './lay-out-given.ts';
import { layOutBody } from './lay-out-body.ts';
import { layOutForm } from './lay-out-form.ts';
import { layOutHead } from './lay-out-head.ts';
import { bringToColumns, countColumns, splitPages } from './pages.ts';
import { readBody } from './read-body.ts';
import { fromSlots, type Slot, type SlotGrid } from './slots.ts';
import { unwrapCells } from './unwrap-cells.ts';

export interface TableContext {
  /** Texts directly above the table that nothing else claims, in order. */
  before: readonly TextBlock[];
  /** Texts directly below it. */
  after: readonly TextBlock[];
  run: Run;
}

export interface BuiltTable {
  table: Omit<Table, 'id'>;
  /** Texts of `before`, from its end, that are now the table's title and notes. */
  usedBefore: number;
  /** Texts of `after`, from its start, that are now notes of the table. */
  usedAfter: number;
  /** Title and notes, repaired, with their place in the file. */
  texts: Sourced[];
  /** Text of each cell with its place in the file. */
  origins: Map<Cell, Sourced>;
}

/** Head and body of a table, each cell in its columns. */
interface LaidOut {
  head: SlotGrid;
  body: SlotGrid;
  width: number;
}

/**
 * Makes a table of its rows: finds the header, brings the pages to the same columns, puts shifted cells back, joins a
 * row that a page break cut, merges cells, and takes title and notes from the texts around it. Rows that do not have
 * as many cells as the table has columns are reported (`parse/ragged-table`).
 *
 * `rowspan` and `colspan` are as in HTML: a merged cell stands once, at its upper left place.
 */
export function buildTable(block: RowsBlock, { before, after, run }: TableContext): BuiltTable {
  const { head, body, width } = isGiven(block) ? layOutGiven(block, run) : layOut(block, run);
  const { title, notes, usedBefore, usedAfter } = findCaption(before, after);
  const titleTexts = title.map(({ text }) => repairText(text, run, 'heading'));
  const noteTexts = notes.map(({ text }) => repairText(text, run, 'prose'));
  const origins = new Map<Cell, Sourced>();
  const table: Omit<Table, 'id'> = {
    type: 'table',
    lines: mergeRanges([...title, ...notes, block].flatMap(({ lines }) => lines)),
    title: titleOf(titleTexts),
    columns: width,
    head: toRows(head, origins, run),
    body: toRows(body, origins, run),
    note: noteTexts.map(({ value }) => value).join('\n') || null,
  };
  return { table, usedBefore, usedAfter, texts: [...titleTexts, ...noteTexts], origins };
}

/** Finds the columns, and what is merged, by what stands in the cells. */
function layOut(block: RowsBlock, run: Run): LaidOut {
  const { first, others } = splitPages(block);
  // A header that is printed again on the next page is one for certain; one alone on its page is told by the next.
  const [next] = first.rows.length === 1 ? others : [];
  const own = countHeadRows(next ? [...first.rows, ...next.rows] : first.rows);
  const headCount = others.reduce((most, page) => Math.max(most, page.head.length), own);
  const head = unwrapCells(first.rows.slice(0, headCount));
  const width = countColumns(first, head, headCount === 0);
  const starts = new Set<number>();
  const rows = first.rows.slice(headCount);
  for (const page of others) {
    starts.add(rows.length);
    for (const row of bringToColumns(page, first, head, width, run)) rows.push(row);
  }
  const body = unwrapCells(readBody(rows, starts, width, headCount > 0, run));
  const headGrid = layOutHead(head, width);
  return { head: headGrid, body: headCount > 0 ? layOutBody(body, headGrid, width) : layOutForm(body, width), width };
}

/** A number on a line of its own is set off as a label is. */
function titleOf(texts: readonly Sourced[]): string | null {
  const [first, second] = texts.map(({ value }) => value);
  return first === undefined ? null : second === undefined ? first : joinLabel(first, second);
}

function toRows(grid: SlotGrid, origins: Map<Cell, Sourced>, run: Run): Cell[][] {
  return fromSlots(grid).map((row) =>
    row.map((slot) => {
      const text = repairText(slot.text, run, 'cell');
      const cell = toCell(slot, text, run);
      origins.set(cell, text);
      return cell;
    }),
  );
}

function toCell({ line, colspan, rowspan, header }: Slot, text: Sourced, run: Run): Cell {
  return {
    ...toText(text, run.source),
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
    ...(header && { header }),
    line,
  };
}
