import type { Table } from '../model/nodes.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { fillGrid } from '../model/lay-out-grid.ts';
import { valueRole } from './head-role.ts';
import { readName } from './read-name.ts';
import { readValue, withUnit, type Row, type YearOf } from './read-value.ts';
import { settleKinds, type Period } from './settle-kinds.ts';

/** Reads a card that describes one indicator: its name over it, a line for each value; none where no line is a target. */
export function readCard(
  { head, body, columns, title }: Pick<Table, 'head' | 'body' | 'columns' | 'title'>,
  period: Period,
  yearOf: YearOf,
): Row[] {
  if (head.length > 0 || title === null) return [];
  const lines = fillGrid(body, columns).flatMap((row) => {
    const cells = [...new Set(row)].flatMap((cell) => cell ?? []);
    const [label, value] = cells.slice(-2);
    const role = label && value ? valueRole(withoutBlanks(label.text)) : null;
    return label && value && role ? [{ role, label: label.text, value: value.text }] : [];
  });
  const kinds = settleKinds(
    lines.map(({ role }) => role),
    period,
  );
  if (!kinds.includes('target')) return [];
  const values = lines.flatMap(({ value, ...line }, i) =>
    readValue(value, { ...line, kind: kinds[i] ?? 'target' }, yearOf),
  );
  const { name, unit } = readName(title, false);
  return values.length > 0 ? [withUnit({ name, group: null, category: null, unit, nature: null }, values)] : [];
}
