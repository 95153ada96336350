import {
  isGiven,
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
  for (const block of blocks) {
    if (block.kind !== 'rows') {
      out.push(block);
      continue;
    }
    const second = cutAtRepeatedHeads(block, run);
    const at = out.findLastIndex((other) => other.kind === 'rows');
    const first = out[at];
    const behind = out.slice(at + 1);
    const between = behind.filter((other) => other.kind === 'text' || other.kind === 'rule');
    const joined =
      first?.kind === 'rows' && between.length === behind.length && within('aroundTable', between.length)
        ? joinHalves(first, between, second, textsAbove(out, at), run)
        : null;
    if (joined) out.splice(at, out.length - at, ...joined);
    else out.push(second);
  }
  return out;
}

/** Texts that stand directly above a block: its title, unit and notes may be among them. */
function textsAbove(blocks: readonly Block[], at: number): TextBlock[] {
  return blocks.slice(Math.max(0, at - limitOf('aroundTable')), at).filter((block) => block.kind === 'text');
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
  return cuts.length === 0 ? block : { ...block, rows, cuts };
}

/** The table with what else stays between its halves; null where they are two tables. */
function joinHalves(
  first: RowsBlock,
  between: readonly (TextBlock | RuleBlock)[],
  second: RowsBlock,
  above: readonly TextBlock[],
  run: Run,
): Block[] | null {
  if (isGiven(first) !== isGiven(second) || (isGiven(first) && widthOf(first) !== widthOf(second))) return null;
  const repeated = countRepeated(repeatableHead(first.rows), second.rows);
  const roles = between.map((block) => readBetween(block, above, first.rows));
  if (roles.includes(null)) return null;
  const saysSo = between.every((block, i) => isContinuedMark(block) || roles[i] === 'group');
  if (repeated === 0 && !(saysSo && goesOn(first, second))) return null;
  const head = second.rows.slice(0, repeated);
  for (const row of head) dropRepeated(row.cells, run);
  const withRole = (role: Between): (TextBlock | RuleBlock)[] => between.filter((_, i) => roles[i] === role);
  for (const block of withRole('repeated')) dropRepeated([block.text], run);
  for (const block of withRole('rule')) recordRemoval(block.text, run, 'drop', 'footnote-rule');
  const groups = withRole('group').filter((block) => block.kind === 'text');
  const rows = [...first.rows, ...groups.map((block) => toGroupRow(block, first))];
  const behind = (second.cuts ?? []).map((cut) => ({ ...cut, row: cut.row - repeated + rows.length }));
  const table: RowsBlock = {
    ...first,
    lines: mergeRanges([...first.lines, ...groups.flatMap((block) => block.lines), ...second.lines]),
    rows: [...rows, ...second.rows.slice(repeated)],
    cuts: [...(first.cuts ?? []), { row: rows.length, head }, ...behind],
  };
  return [table, ...withRole('note')];
}

/** Whether rows behind a page break continue a table without its header being printed again. */
function goesOn(first: RowsBlock, second: RowsBlock): boolean {
  if (countHeadRows(second.rows) > 0) return false;
  const [a, b] = [widthOf(first), widthOf(second)];
  return within('halvesWidth', Math.min(a, b) / Math.max(a, b));
}

function widthOf(block: RowsBlock): number {
  return Math.max(...block.rows.map((row) => row.cells.length));
}

function toGroupRow(block: TextBlock, table: RowsBlock): Row {
  const blanks = Array.from({ length: widthOf(table) - 1 }, () => EMPTY);
  const row: Row = { line: block.lines[0]?.[0] ?? 0, cells: [block.text, ...blanks], label: block.label };
  if (!isGiven(table)) return row;
  return { ...row, spans: [{ colspan: widthOf(table), rowspan: 1, header: true }, ...blanks.map(() => null)] };
}
