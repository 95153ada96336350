import type { Block, TextBlock } from '../../model/block.ts';
import { lineAt, report } from '../../model/report.ts';
import type { Run } from '../../model/source.ts';
import type { LineRange } from '../../model/values.ts';
import { admitLines } from '../admit-lines.ts';
import { readTextLine } from '../read-text-line.ts';
import { linesOf, type LineGroup } from './group-lines.ts';
import { readPipeTable, readTables, type Piece } from './read-tables.ts';

/** The tables of a group of lines, and the text around them. */
export function readMarkupTable(group: LineGroup, run: Run): Block[] {
  const [{ n: line }] = group.lines;
  if (group.kind === 'pipe-table') {
    const rows = readPipeTable(group.lines, run);
    return rows.length > 0 ? [{ kind: 'rows', lines: linesOf(group), blanksBefore: 0, rows }] : [];
  }
  if (group.unclosed) report(run, 'clean/unclosed-table', { line }, '表格没有结束标记“</table>”，已读到标记中断处为止');
  const pieces = readTables(admitLines(group.lines, run), run);
  return pieces.flatMap((piece, i): Block[] => {
    const own = linesOfPiece(piece, run);
    if ('rows' in piece) return [{ kind: 'rows', lines: [own], blanksBefore: 0, rows: piece.rows }];
    const text: TextBlock = { ...readTextLine(piece.text, run), lines: [own] };
    // 例：&nbsp; behind the last cell
    if (text.text.value === '') return [];
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const shares = (other: Piece | undefined): boolean => other !== undefined && overlap(own, linesOfPiece(other, run));
    return shares(before) || (shares(after) && after && 'rows' in after) ? [{ ...text, beside: true }] : [text];
  });
}

/** From its first word to its last; an empty cell has none, but its row has a line. */
function linesOfPiece(piece: Piece, { source }: Run): LineRange {
  const at = 'rows' in piece ? piece.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.at)) : piece.text.at;
  const lines = [at[0] ?? [], at.at(-1) ?? []].flat().map((offset) => lineAt(source, offset));
  if ('rows' in piece) lines.push(...[piece.rows[0], piece.rows.at(-1)].flatMap((row) => row?.line ?? []));
  return [Math.min(...lines), Math.max(...lines)];
}

function overlap([from, to]: LineRange, [first, last]: LineRange): boolean {
  return from <= last && first <= to;
}
