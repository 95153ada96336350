import type { Row } from '../../model/block.ts';
import type { Label } from '../../text/label.ts';

/**
 * Whether a heading counts on from the last group row of `rows` (四、… → 五、…): then it is a group row itself, whatever
 * the scanner took it for.
 */
export function continuesGroups(rows: readonly Row[], heading: Label | null): boolean {
  if (!heading) return false;
  const last = rows.findLast((row) => row.label?.kind === heading.kind && namesGroup(row));
  return last?.label?.number === heading.number - 1;
}

/** Of a row that names a group only the first cell is filled. */
function namesGroup({ cells: [first, ...others] }: Row): boolean {
  return first?.value !== '' && others.every((cell) => cell.value === '');
}
