import {
  isGiven,
  widthOf,
  type Block,
  type PageCut,
  type Row,
  type RowsBlock,
  type RuleBlock,
  type TextBlock,
} from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { EMPTY } from '../text/sourced.ts';
import { mergeRanges } from '../model/line-ranges.ts';
import { recordRemoval } from './record.ts';
import { isContinuedMark, readBetween, type Between } from './table/between-halves.ts';
import { dropRepeated } from './table/drop-repeated.ts';
import { countHeadRows } from './table/head-rows.ts';
import { countRepeated, repeatableHead } from './table/repeated-head.ts';
import { limitOf, within } from '../limits/within.ts';

/**
 * Makes one block of the rows of each table that page breaks cut: where its header is printed again (dropped, on
 * record), where rows just go on behind blank lines, and where a group row was taken for a heading between the halves.
 * Where the pages were cut stays known (`cuts`).
 */
export function gatherTables(blocks: readonly Block[], run: Run): Block[] {
  const out: Block[] = [];
  /** The last table, and its index. */
  let last: Half | null = null;
  let at = -1;
  for (const block of blocks) {
    if (block.kind !== 'rows') {
      out.push(block);
      continue;
    }
    const second = cutAtRepeatedHeads(block, run);
    const notes = last && joinHalves(last, out.slice(at + 1), second, run);
    if (notes) out.splice(at + 1, Infinity, ...notes);
    else {
      at = out.length;
      last = toHalf(second, out.slice(-limitOf('aroundTable')));
      out.push(last.table);
    }
  }
  for (const block of out) if (block.kind === 'rows') block.lines = mergeRanges(block.lines);
  return out;
}

/** A table that may go on behind a page break, and what its first page tells of it. */
interface Half {
  /** Grows; its ranges of lines are not merged. */
  table: RowsBlock & { cuts: PageCut[] };
  head: readonly Row[];
  width: number;
  /** Texts that stand directly above it: its title, unit and notes may be among them. */
  above: readonly TextBlock[];
}

function toHalf(table: RowsBlock, above: readonly Block[]): Half {
  return {
    table: { ...table, lines: [...table.lines], rows: [...table.rows], cuts: [...(table.cuts ?? [])] },
    head: repeatableHead(table.rows),
    width: widthOf(table.rows),
    above: above.filter((block) => block.kind === 'text'),
  };
}

/** A header printed again inside a run of lines, where a page break left no blank line. */
function cutAtRepeatedHeads(block: RowsBlock, run: Run): RowsBlock {
  const head = repeatableHead(block.rows);
  const rows: Row[] = [];
  const cuts: PageCut[] = [];
  for (let i = 0; i < block.rows.length;) {
    const repeated = i === 0 ? 0 : countRepeated(head, block.rows.slice(i, i + head.length));
    if (repeated > 0) {
      const again = block.rows.slice(i, i + repeated);
      for (const row of again) dropRepeated(row.cells, run);
      cuts.push({ row: rows.length, head: again });
      i += repeated;
      continue;
    }
    const row = block.rows[i];
    if (row) rows.push(row);
    i++;
  }
  const cut = cuts.length === 0 ? findNarrowing(rows) : null;
  if (cut !== null) cuts.push({ row: cut, head: [] });
  return cuts.length === 0 ? block : { ...block, rows, cuts };
}

/**
 * Index of the row from which on all rows have another number of cells than all before: the scanner saw fewer columns
 * on the next page. Null where there is none, or too few rows on one side to tell.
 */
function findNarrowing(rows: readonly Row[]): number | null {
  const [before, behind] = [rows[0]?.cells.length, rows.at(-1)?.cells.length];
  const at = rows.findIndex(({ cells }) => cells.length !== before);
  const sides = [at, rows.length - at];
  if (at < 0 || !sides.every((count) => within('fewestMeasured', count))) return null;
  return rows.slice(at).every(({ cells }) => cells.length === behind) ? at : null;
}

/** Adds a second half to the first; what else stays between them, null where they are two tables. */
function joinHalves(
  { table, head, width, above }: Half,
  behind: readonly Block[],
  second: RowsBlock,
  run: Run,
): Block[] | null {
  const between = behind.filter((other) => other.kind === 'text' || other.kind === 'rule');
  if (between.length !== behind.length || !within('aroundTable', between.length)) return null;
  if (isGiven(table) !== isGiven(second) || (isGiven(second) && width !== widthOf(second.rows))) return null;
  const repeated = countRepeated(head, second.rows);
  const roles = between.map((block) => readBetween(block, above, table.rows));
  if (roles.includes(null)) return null;
  const saysSo = between.every((block, i) => isContinuedMark(block) || roles[i] === 'group');
  if (repeated === 0 && !(saysSo && goesOn(width, second))) return null;
  const again = second.rows.slice(0, repeated);
  for (const row of again) dropRepeated(row.cells, run);
  const withRole = (role: Between): (TextBlock | RuleBlock)[] => between.filter((_, i) => roles[i] === role);
  for (const block of withRole('repeated')) dropRepeated([block.text], run);
  for (const block of withRole('rule')) recordRemoval(block.text, run, 'drop', 'footnote-rule');
  for (const block of withRole('group')) {
    if (block.kind !== 'text') continue;
    table.rows.push(toGroupRow(block, width, isGiven(second)));
    for (const range of block.lines) table.lines.push(range);
  }
  const start = table.rows.length;
  table.cuts.push({ row: start, head: again });
  for (const cut of second.cuts ?? []) table.cuts.push({ ...cut, row: cut.row - repeated + start });
  for (const row of second.rows.slice(repeated)) table.rows.push(row);
  for (const range of second.lines) table.lines.push(range);
  return withRole('note');
}

/** Whether rows behind a page break continue a table of this width without its header being printed again. */
function goesOn(width: number, second: RowsBlock): boolean {
  const other = widthOf(second.rows);
  return within('agreeing', Math.min(width, other) / Math.max(width, other)) && countHeadRows(second.rows) === 0;
}

function toGroupRow(block: TextBlock, width: number, isGivenTable: boolean): Row {
  const blanks = Array.from({ length: width - 1 }, () => EMPTY);
  const row: Row = { line: block.lines[0]?.[0] ?? 0, cells: [block.text, ...blanks], label: block.label };
  if (!isGivenTable) return row;
  return { ...row, spans: [{ colspan: width, rowspan: 1, header: true }, ...blanks.map(() => null)] };
}
