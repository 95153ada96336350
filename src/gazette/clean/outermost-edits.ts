import type { Edit } from '../model/source.ts';

/**
 * The edits without those of what a removal took away as a whole: a header that a page printed again goes with the bold
 * marks in it and with what was put right in it.
 *
 * @returns in the order of the file
 */
export function outermostEdits(edits: readonly Edit[]): Edit[] {
  const outermost: Edit[] = [];
  let removedTo = 0;
  for (const edit of [...edits].sort(byExtent)) {
    if (edit.end <= removedTo) continue;
    outermost.push(edit);
    if (edit.kind === 'drop') removedTo = Math.max(removedTo, edit.end);
  }
  return outermost;
}

/** Of two that take the same, the removal comes first: what was put right in it is gone as well. */
function byExtent(a: Edit, b: Edit): number {
  return a.start - b.start || b.end - a.end || Number(b.kind === 'drop') - Number(a.kind === 'drop');
}
