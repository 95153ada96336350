import { countHeadRows } from '../../clean/table/head-rows.ts';
import type { Row, RowsBlock } from '../../model/block.ts';
import type { Run } from '../../model/source.ts';
import { joinGivenPages } from './join-given-pages.ts';
import { givenSlots, type SlotGrid } from './slots.ts';
import { unwrapCells } from './unwrap-cells.ts';

/**
 * Head and body of a table whose markup says how its cells lie. Its head are the rows at the top that the markup calls
 * so; where it calls none so, which programs that recognise tables never do, those that name the columns by their words.
 * A head cell that reaches down takes the rows that it covers along.
 */
export function layOutGiven(
  block: RowsBlock,
  { source }: Pick<Run, 'source'>,
): { head: SlotGrid; body: SlotGrid; width: number } {
  const rows = joinGivenPages(block.rows, (line) => source.lines[line - 1]?.page);
  const marked = rows.findIndex(({ spans = [] }) => spans.some((span) => span?.header === false));
  const count = marked > 0 ? marked : marked < 0 ? 0 : countHeadRows(rows);
  const end = count === 0 ? 0 : reachOf(rows, count);
  const head = givenSlots(unwrapCells(rows.slice(0, end)));
  // Only in the body a head needs saying.
  for (const slot of head.flat()) slot.header = false;
  return {
    head,
    body: givenSlots(unwrapCells(rows.slice(end))),
    width: rows[0]?.cells.length ?? 0,
  };
}

/** The first row that no cell of the rows above reaches into. */
function reachOf(rows: readonly Row[], count: number): number {
  let end = count;
  for (let r = 0; r < end; r++)
    for (const span of rows[r]?.spans ?? []) end = Math.max(end, Math.min(rows.length, r + (span?.rowspan ?? 1)));
  return end < rows.length ? end : count;
}
