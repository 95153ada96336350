import type { Cell, Table } from '../model/nodes.ts';
import { fillGrid } from '../model/lay-out-grid.ts';
import { roleOfHeads, type HeadRole, type ValueRole } from './head-role.ts';

/** A column of a table of targets. */
export interface Column<Role extends HeadRole = HeadRole> {
  /** Its place, from 0. */
  index: number;
  role: Role;
  /** Its heads from the upper to the lower, as printed. */
  label: string;
  /** The lowest head that covers it and another column too, by which both belong together. */
  over: Cell | null;
}

/** The columns of a table of targets by what they are for. */
export interface Columns {
  all: Column[];
  /** The one that says what is measured. */
  name: Column;
  unit: Column | null;
  values: Column<ValueRole>[];
}

/** The columns of a table, by its head, or by its first row where it has none; null where none of them is for names. */
export function readColumns({ head, body, columns }: Pick<Table, 'head' | 'body' | 'columns'>): Columns | null {
  const heads = fillGrid(head.length > 0 ? head : body.slice(0, 1), columns);
  const all = Array.from({ length: columns }, (_, index): Column => {
    const cells = [...new Set(heads.flatMap((row) => row[index] ?? []))];
    const texts = cells.map(({ text }) => text.replaceAll('\n', ''));
    const over = cells.findLast(({ colspan = 1 }) => colspan > 1) ?? null;
    return { index, role: roleOfHeads(texts), label: texts.join(' '), over };
  });
  const name = all.findLast(({ role }) => role.kind === 'name');
  if (!name) return null;
  return { all, name, unit: all.find(({ role }) => role.kind === 'unit') ?? null, values: all.filter(holdsValues) };
}

function holdsValues(column: Column): column is Column<ValueRole> {
  return column.role.kind === 'value';
}
