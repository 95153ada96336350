import type { Edit } from '../model/source.ts';

/**
 * The edits without those of what a removal took away as a whole: a header that a page printed again goes with the bold
 * marks in it and with what was put right in it. Of a sign that stands in the text for several units of the file, such
 * as a character reference, the removal takes all of them.
 *
 * @param text of the file
 * @returns in the order of the file
 */
export function outermostEdits(edits: readonly Edit[], text: string): Edit[] {
  const outermost: Edit[] = [];
  /** Null where another edit stands behind it. */
  let removal: Edit | null = null;
  for (const edit of [...edits].sort(byExtent)) {
    if (removal && edit.end <= removal.end) continue;
    if (removal && edit.start < removal.end) {
      removal.end = edit.end;
      removal.found = text.slice(removal.start, removal.end);
      continue;
    }
    const own = { ...edit };
    outermost.push(own);
    removal = edit.kind === 'drop' ? own : null;
  }
  return outermost;
}

/** Of two that take the same, the removal comes first: what was put right in it is gone as well. */
function byExtent(a: Edit, b: Edit): number {
  return a.start - b.start || b.end - a.end || Number(b.kind === 'drop') - Number(a.kind === 'drop');
}
