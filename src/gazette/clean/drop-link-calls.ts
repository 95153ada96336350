import type { Block } from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { RE_LINK_NOTE } from '../read/find-page-notes.ts';
import type { Sourced } from '../text/sourced.ts';
import { labelText } from './read-label.ts';
import { edit } from './record.ts';

/** What a printed page sets behind a link, and where a page of the gazette begins. 例：〔3〕 · 〔4，已废止〕 · ‖12 */
const RE_CALL = /〔\d{1,3}(?:，已?\p{sc=Han}{2})?〕|‖\d{1,4}/gu;

/**
 * Takes out the numbers of links, on record, where the page says at its end where they lead: raised, so that the number of
 * a document that looks alike stays.
 */
export function dropLinkCalls(blocks: readonly Block[], run: Run): Block[] {
  if (!run.source.lines.some(({ raw }) => RE_LINK_NOTE.test(raw))) return [...blocks];
  const drop = (text: Sourced): Sourced => dropFrom(text, run);
  return blocks.map((block): Block => {
    if (block.kind === 'text') return labelText({ ...block, text: drop(block.text) });
    if (block.kind !== 'rows') return block;
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(drop) })) };
  });
}

function dropFrom(text: Sourced, run: Run): Sourced {
  const isRaised = (at: number): boolean =>
    text.marks.some(({ kind, start, end }) => kind === 'sup' && start <= at && at < end);
  const calls = [...text.value.matchAll(RE_CALL)].filter(({ index }) => isRaised(index));
  return edit(
    text,
    calls.map(({ index: start, 0: call }) => ({ start, end: start + call.length, replacement: '' })),
    run,
    'markup',
    'link-call',
  );
}
