import type { Block } from '../../model/block.ts';
import { report } from '../../model/report.ts';
import type { Run } from '../../model/source.ts';
import { admitLines } from '../admit-lines.ts';
import { readTextLine } from '../read-text-line.ts';
import { linesOf, type LineGroup } from './group-lines.ts';
import { readPipeTable, readTables } from './read-tables.ts';

/** The tables of a group of lines, and the text around them. */
export function readMarkupTable(group: LineGroup, run: Run): Block[] {
  const lines = linesOf(group);
  const around = { lines, blanksBefore: 0 };
  const [{ n: line }] = group.lines;
  if (group.kind === 'pipe-table') {
    const rows = readPipeTable(group.lines, run);
    return rows.length > 0 ? [{ kind: 'rows', ...around, rows }] : [];
  }
  if (group.unclosed) report(run, 'clean/unclosed-table', { line }, '表格没有结束标记“</table>”，已读到标记中断处为止');
  return readTables(admitLines(group.lines, run), run).map((piece) =>
    'rows' in piece ? { kind: 'rows', ...around, rows: piece.rows } : { ...readTextLine(piece.text, run), lines },
  );
}
