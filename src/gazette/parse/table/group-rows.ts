import { kindOf } from '../../clean/table/cell-kind.ts';
import { isNumberedLabel } from '../../clean/table/head-words.ts';
import type { Row } from '../../model/block.ts';
import { isAlone } from './row-labels.ts';

/** Most rows of a table hold data; where more rows than this have a first cell only, the others wait to be filled in. */
const MOST_GROUPS = 0.4;

/**
 * Which rows of a table with a header only name the group of rows below them: `（二）立足文化中心建设… | | | |`.
 *
 * A numbered label always does. One without a number does where data follow, but not in a table whose rows are
 * labels with blanks to fill in.
 */
export function findGroupRows(rows: readonly Row[]): Set<number> {
  const alone = rows.map(({ cells }) => isAlone(cells.map((cell) => cell.value)));
  const many = alone.filter(Boolean).length > MOST_GROUPS * rows.length;
  const groups = new Set<number>();
  for (let r = rows.length - 1; r >= 0; r--) {
    if (!alone[r]) continue;
    const label = rows[r]?.cells[0]?.value ?? '';
    const next = r + 1;
    const leads = next < rows.length && (groups.has(next) || !alone[next]);
    if (isNumberedLabel(label) || (leads && !many && kindOf(label) === 'text')) groups.add(r);
  }
  return groups;
}
