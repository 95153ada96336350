import { readBreak, type Place } from './break.ts';
import { CONTINUATION_ROWS, type ContinuationRow } from './continuation-rows.ts';

/** The row that decides whether a line goes on in another, and why: the first that holds. Null where none does. */
export function findContinuation(place: Place): ContinuationRow | null {
  const at = readBreak(place);
  return CONTINUATION_ROWS.find(({ when }) => when(at)) ?? null;
}
