import type { Run } from '../../model/source.ts';
import type { Sourced } from '../../text/sourced.ts';

/**
 * Puts on record what a page printed again of a table (a header, a title or unit, a label): one removal from the first
 * character to the last, the tabs between cells included.
 */
export function dropRepeated(texts: readonly Sourced[], run: Pick<Run, 'source' | 'edits'>): void {
  const offsets = texts.flatMap((text) => text.at);
  if (offsets.length === 0) return;
  const start = offsets.reduce((least, at) => Math.min(least, at));
  const end = offsets.reduce((most, at) => Math.max(most, at)) + 1;
  const found = run.source.text.slice(start, end);
  run.edits.push({ start, end, found, replaced: '', kind: 'drop', why: 'repeated-table-header' });
}
