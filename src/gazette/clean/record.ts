import type { Edit, Run } from '../model/source.ts';
import { slice, splice, type Sourced } from '../text/sourced.ts';

/**
 * Replaces [start, end) of `text` and records it: the only way in which cleaning changes text.
 *
 * Each stretch that is contiguous in the file becomes one edit, so that an edit never claims text between.
 */
export function edit(
  text: Sourced,
  start: number,
  end: number,
  replacement: string,
  run: Pick<Run, 'edits'>,
  kind: Edit['kind'],
  why: string,
): Sourced {
  recordRemoval(slice(text, start, end), replacement, run, kind, why);
  return splice(text, start, end, replacement);
}

/** Records that `removed` was taken out (or became `replacement`) without changing any text. */
export function recordRemoval(
  removed: Sourced,
  replacement: string,
  run: Pick<Run, 'edits'>,
  kind: Edit['kind'],
  why: string,
): void {
  // Blanks are no characters of the text: what a scanner or a step before this one put between is not on record.
  if (removed.value.trim() === '') return;
  let from = 0;
  let first = true;
  for (let i = 1; i <= removed.at.length; i++) {
    if (i < removed.at.length && removed.at[i] === (removed.at[i - 1] ?? 0) + 1) continue;
    const origin = removed.at[from] ?? 0;
    const found = removed.value.slice(from, i);
    run.edits.push({ start: origin, end: origin + found.length, found, replaced: first ? replacement : '', kind, why });
    from = i;
    first = false;
  }
}
