import { kindOf } from '../../clean/table/cell-kind.ts';
import { isGroupNumber } from '../../clean/table/head-words.ts';
import type { Row } from '../../model/block.ts';
import { isAlone } from './row-labels.ts';

/**
 * Which rows of a table with a header only name the group of rows below them: `（二）立足文化中心建设… | | | |`.
 *
 * A numbered label always does. One without a number does where data follow, but not in a table in which most such rows
 * stand one below the other: these are labels with blanks to be filled in.
 */
export function findGroupRows(rows: readonly Row[]): Set<number> {
  const labels = rows.map(({ cells }) => (isAlone(cells) ? (cells[0]?.value ?? null) : null));
  const numbered = rows.map(({ cells, label }) => isAlone(cells) && isGroupNumber(label));
  const isPlain = (r: number): boolean => !numbered[r] && kindOf(labels[r] ?? '') === 'text';
  const leads = (r: number): boolean => r + 1 < rows.length && (labels[r + 1] === null || numbered[r + 1] === true);
  const plain = [...rows.keys()].filter(isPlain);
  const leading = plain.filter(leads);
  const groups = new Set(rows.keys().filter((r) => numbered[r]));
  if (leading.length * 2 > plain.length) for (const r of leading) groups.add(r);
  return groups;
}
