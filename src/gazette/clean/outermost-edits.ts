import type { Edit } from '../model/source.ts';

/**
 * The edits without those of what a removal took away as a whole: a header that a page printed again goes with the bold
 * marks in it.
 *
 * @returns in the order of the file
 */
export function outermostEdits(edits: readonly Edit[]): Edit[] {
  const outermost: Edit[] = [];
  let removedTo = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.end <= removedTo) continue;
    outermost.push(edit);
    if (edit.kind === 'drop') removedTo = Math.max(removedTo, edit.end);
  }
  return outermost;
}
