import type { Cell, Table } from '../model/nodes.ts';
import { fillGrid } from '../model/lay-out-grid.ts';
import { readColumns, type Columns } from './read-columns.ts';
import { areCounted, readName } from './read-name.ts';
import { readRow } from './read-row.ts';
import type { Row, YearOf } from './read-value.ts';
import { settleKinds, type Period } from './settle-kinds.ts';
import { isUnit } from '../text/unit.ts';

/** Reads a table that has a column of names and one of targets; no rows where it has not. */
export function readTable(
  table: Pick<Table, 'columns' | 'head' | 'body' | 'note'>,
  period: Period,
  yearOf: YearOf,
): Row[] {
  const columns = readColumns(table);
  const kinds = settleKinds(columns?.values.map(({ role }) => role) ?? [], period);
  if (!columns || !kinds.includes('target')) return [];
  const { name } = columns;
  const rows = fillGrid(table.body, table.columns).slice(table.head.length > 0 ? 0 : 1);
  const names = rows.map((row) => row[name.index]?.text ?? '');
  const counted = areCounted(names.filter((text, i) => text !== names[i - 1]));
  const context = { columns, kinds, counted, yearOf, unit: unitOfNote(table.note) };
  let band: string | null = null;
  return rows.flatMap((row): Row[] => {
    if (isBand(row, columns)) {
      band = readName(row[name.index]?.text ?? '', counted).name;
      return [];
    }
    const read = readRow(row, context);
    return read ? [{ ...read, category: read.category ?? band }] : [];
  });
}

/** A row that names those below it: one cell over names and values, or a name and nothing else. */
function isBand(row: readonly (Cell | null)[], { name, values }: Columns): boolean {
  const cell = row[name.index];
  if (!cell || cell.text === '') return false;
  const others = new Set(row.filter((other) => other !== cell));
  return values.every(({ index }) => row[index] === cell) || [...others].every((other) => !other || other.text === '');
}

/** 例：单位：万元 */
const RE_NOTE_UNIT = /单位[：:]\s*(\S+)/;

function unitOfNote(note: string | null): string | null {
  const unit = RE_NOTE_UNIT.exec(note ?? '')?.[1] ?? '';
  return isUnit(unit) ? unit : null;
}
