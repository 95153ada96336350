import type { Row } from '../../model/block.ts';
import { parseLabel, type Label } from '../../text/label.ts';

/**
 * Whether `heading` counts on from the last group row of `rows` (四、… → 五、…): then it is a group row itself, whatever
 * the scanner took it for.
 */
export function continuesGroups(rows: readonly Row[], heading: string): boolean {
  const label = parseLabel(heading);
  if (!label) return false;
  const last = rows.map(groupLabelOf).findLast((other) => other?.kind === label.kind);
  return last?.number === label.number - 1;
}

/** The label of a row of which only the first cell is filled. */
function groupLabelOf({ cells }: Row): Label | null {
  const [first, ...others] = cells;
  return first && others.every((cell) => cell.value === '') ? parseLabel(first.value) : null;
}
