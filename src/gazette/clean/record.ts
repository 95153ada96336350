import type { Edit, Run } from '../model/source.ts';
import { slice, splice, type Change, type Sourced } from '../text/sourced.ts';

/**
 * Blanks are no characters of the text: what a scanner or a step before this one put between is not on record. A
 * byte-order mark inside a text is none, though JavaScript counts it among them.
 */
const RE_BLANKS = /^[\s--\ufeff]*$/v;

/**
 * Makes changes of `text` and records them: the way in which cleaning changes a text, but for its blanks.
 *
 * Each stretch that is contiguous in the file becomes one edit, so that an edit never claims text between.
 *
 * @param changes In the order of the text, none reaching into the next.
 */
export function edit(
  text: Sourced,
  changes: readonly Change[],
  run: Pick<Run, 'edits'>,
  kind: Edit['kind'],
  why: string,
): Sourced {
  const bare = { ...text, marks: [] };
  for (const { start, end, replacement } of changes) record(slice(bare, start, end), replacement, run, kind, why);
  return splice(text, changes);
}

/** Replaces the whole of `text` and records it. */
export function editWhole(
  text: Sourced,
  replacement: string,
  run: Pick<Run, 'edits'>,
  kind: Edit['kind'],
  why: string,
): Sourced {
  return edit(text, [{ start: 0, end: text.value.length, replacement }], run, kind, why);
}

/** Records that `removed` is in no text: whoever cut it off calls this, since nothing is left to `edit`. */
export function recordRemoval(removed: Sourced, run: Pick<Run, 'edits'>, kind: Edit['kind'], why: string): void {
  record(removed, '', run, kind, why);
}

function record(found: Sourced, replacement: string, run: Pick<Run, 'edits'>, kind: Edit['kind'], why: string): void {
  if (RE_BLANKS.test(found.value)) return;
  let from = 0;
  for (let i = 1; i <= found.at.length; i++) {
    if (i < found.at.length && found.at[i] === (found.at[i - 1] ?? 0) + 1) continue;
    const start = found.at[from] ?? 0;
    const piece = found.value.slice(from, i);
    const replaced = from === 0 ? replacement : '';
    run.edits.push({ start, end: start + piece.length, found: piece, replaced, kind, why });
    from = i;
  }
}
