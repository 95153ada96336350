import type { Run } from '../../model/source.ts';
import { slice, type Mark, type Sourced } from '../../text/sourced.ts';
import { editWhole, recordRemoval } from '../record.ts';
import type { Piece } from './pieces.ts';

/** How far behind a piece the next one is looked for. 例：\operatorname */
const LONGEST_COMMAND = 40;

type Range = readonly [start: number, end: number];

/**
 * Puts the pieces of a reading at their places in the file: what is printed as it stands in the TeX keeps its offsets,
 * what stands for a command takes that of the command, what is printed nowhere that of the piece before. What of
 * `whole` is in no piece goes on record as removed.
 *
 * @param tex `whole` with its character references read, in which pieces have their places behind `length` characters.
 */
export function placePieces(
  whole: Sourced,
  pieces: readonly Piece[],
  tex: { decoded: Sourced; length: number },
  run: Pick<Run, 'edits'>,
): Sourced {
  const value = pieces.map(({ text }) => text).join('');
  const covered = new Uint8Array(whole.value.length);
  const places = findPlaces(whole.value, pieces, tex, covered);
  const first = places.find((place) => place !== null);
  if (first) recordUncovered(whole, covered, run);
  else editWhole(whole, value, run, 'markup', 'tex');
  const at: number[] = [];
  const marks: Mark[] = [];
  let origin = whole.at[first?.[0] ?? 0] ?? 0;
  for (const [i, { text, script }] of pieces.entries()) {
    const place = places[i];
    const start = at.length;
    const found = place && slice(whole, place[0], place[1]);
    const placed = found && (found.value === text ? found : editWhole(found, text, run, 'markup', 'tex'));
    origin = placed?.at.at(-1) ?? origin;
    for (const offset of placed?.at ?? Array.from({ length: text.length }, () => origin)) at.push(offset);
    const last = marks.at(-1);
    if (script && last?.kind === script && last.end === start) last.end = at.length;
    else if (script) marks.push({ kind: script, start, end: at.length });
  }
  return { value, at, marks };
}

/** [start, end) in `whole` of each piece, null for one that is not printed there. Marks what they cover. */
function findPlaces(
  whole: string,
  pieces: readonly Piece[],
  { decoded, length }: { decoded: Sourced; length: number },
  covered: Uint8Array,
): (Range | null)[] {
  const claim = ([start, end]: Range): Range | null => {
    if (covered.subarray(start, end).includes(1)) return null;
    covered.fill(1, start, end);
    return [start, end];
  };
  const placeOf = (i: number): number => decoded.at[length + i] ?? whole.length;
  const places = pieces.map(({ from }) => from && claim([placeOf(from[0]), placeOf(from[1])]));
  const next: number[] = [];
  for (let i = places.length - 1; i >= 0; i--) next[i] = places[i]?.[0] ?? next[i + 1] ?? whole.length;
  let done = length;
  return places.map((place, i) => {
    const text = pieces[i]?.text ?? '';
    // Of brackets, names of functions and the like the parser does not say where they stand.
    const gap = whole.slice(done, Math.min(next[i] ?? done, done + LONGEST_COMMAND));
    const start = place || text.trim() === '' ? -1 : gap.indexOf(text);
    const found = place ?? (start < 0 ? null : claim([done + start, done + start + text.length]));
    if (found) done = Math.max(done, found[1]);
    return found;
  });
}

/** Each stretch that no piece covers. */
function recordUncovered(whole: Sourced, covered: Uint8Array, run: Pick<Run, 'edits'>): void {
  let start = 0;
  for (let i = 0; i <= covered.length; i++) {
    if (i < covered.length && covered[i] === 0) continue;
    if (i > start) recordRemoval(slice(whole, start, i), run, 'markup', 'tex');
    start = i + 1;
  }
}
