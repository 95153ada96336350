import type { IndicatorValue } from '../model/indicator.ts';
import type { Cell } from '../model/nodes.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import type { Column, Columns } from './read-columns.ts';
import { readName, type Name } from './read-name.ts';
import { readValue, withUnit, type Row, type YearOf } from './read-value.ts';

/** What is known of the table in which a row stands. */
export interface RowContext {
  columns: Columns;
  /** Of each column of values. */
  kinds: readonly IndicatorValue['kind'][];
  /** Whether bare numbers before names count the rows. */
  counted: boolean;
  yearOf: YearOf;
  /** The unit of the whole table. */
  unit: string | null;
}

/** 例：/ · — */
const RE_NO_UNIT = /^[—–\-－/／]*$/;
/** How firmly a target binds, in a column of its own. 例：约束性 · 预期性指标 · 约束 */
const RE_NATURE = /^((?:约束|预期|引导|指导)性?)(?:指标)?$/;

/** A row of a table of targets; null where it names nothing or has no value. */
export function readRow(row: readonly (Cell | null)[], context: RowContext): Row | null {
  const { columns, kinds, counted, yearOf } = context;
  const cell = row[columns.name.index];
  const values = columns.values.flatMap(({ index, role, label }, i) =>
    readValue(row[index]?.text ?? '', { role, label, kind: kinds[i] ?? 'target' }, yearOf),
  );
  if (!cell || cell.text === '' || values.length === 0) return null;
  const { name, unit } = readName(cell.text, counted);
  const left = row.slice(0, columns.name.index).flatMap((other, i) => {
    const column = columns.all[i];
    const says = other && column && other !== cell && column.role.kind !== 'ordinal' && !/^\d*$/.test(other.text);
    return says ? [{ column, ...readName(other.text, counted) }] : [];
  });
  const group = left.findLast(({ column }) => belongsTo(column, columns.name)) ?? null;
  const category = [...new Set(left.filter(({ column }) => !belongsTo(column, columns.name)).map((one) => one.name))];
  return withUnit(
    {
      name,
      group: group?.name ?? null,
      category: category.length > 0 ? category.join('/') : null,
      unit: unitOf(row, { name, unit }, group, context),
      nature: row.map((other) => RE_NATURE.exec(withoutBlanks(other?.text ?? ''))?.[1]).find(Boolean) ?? null,
    },
    values,
  );
}

/** Whether one head stands over both: then what is left of the name is a part of it. */
function belongsTo(column: Column, name: Column): boolean {
  return name.over !== null && column.over === name.over;
}

/** The unit of a row: of its column, else in the brackets of its name, of the name above it, of the heads of its values. */
function unitOf(
  row: readonly (Cell | null)[],
  own: Name,
  group: Name | null,
  { columns, unit }: RowContext,
): string | null {
  const printed = columns.unit ? withoutBlanks(row[columns.unit.index]?.text ?? '') : '';
  if (printed !== '') return RE_NO_UNIT.test(printed) ? null : printed;
  const ofHeads = new Set(columns.values.map(({ role }) => role.unit));
  return own.unit ?? group?.unit ?? (ofHeads.size === 1 ? [...ofHeads][0] : null) ?? unit;
}
