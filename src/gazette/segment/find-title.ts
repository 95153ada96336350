import { fold, similarity } from '../text/fold.ts';
import { within } from '../limits/within.ts';

/**
 * Where consecutive lines say a title, at `from` or behind; null where none do.
 *
 * @param lines Of the blocks, folded; null where a block can be no line of a title.
 * @param taken Blocks at which another title begins.
 */
export function findTitle(
  lines: readonly (string | null)[],
  title: string,
  from: number,
  taken: ReadonlyMap<number, unknown>,
): { index: number; count: number } | null {
  const wanted = fold(title);
  let best: { index: number; count: number; score: number } | null = null;
  for (let i = from; i < lines.length; i++) {
    if (taken.has(i) || !beginsLike(wanted, lines[i] ?? null)) continue;
    let said = '';
    for (let count = 1; within('titleLines', count) && said.length < wanted.length; count++) {
      const line = lines[i + count - 1] ?? null;
      if (line === null) break;
      said += line;
      const score = similarity(said, wanted);
      if (within('sameTitle', score) && score > (best?.score ?? 0)) best = { index: i, count, score };
      if (score === 1) return { index: i, count };
    }
  }
  return best;
}

/** Cheap test before the expensive one: the first characters agree but for one. */
function beginsLike(wanted: string, line: string | null): boolean {
  if (line === null) return false;
  const length = Math.min(wanted.length, line.length, 6);
  let different = 0;
  for (let i = 0; i < length; i++) if (wanted[i] !== line[i]) different++;
  return different <= 1;
}
