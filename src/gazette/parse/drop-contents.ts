import { textOf } from '../clean/text-of.ts';
import { recordRemoval } from '../clean/record.ts';
import { within } from '../limits/within.ts';
import type { Block } from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { fold } from '../text/fold.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

const RE_HEADING = /^目[录錄次]$/;
/** Dots and the number of a page behind an entry. 例：第一章　总则……（3） */
const RE_PAGE = /[.．…·⋯\s]*[（(]?\d{0,4}[）)]?$/;

/**
 * A text without the list of its own chapters that is printed over it: what it lists stands below as headings, which a
 * reader walks through by them. Left as it is where a line of it does not stand below again.
 */
export function dropContents(blocks: readonly Block[], run: Pick<Run, 'edits'>): Block[] {
  const start = blocks.findIndex((block) => RE_HEADING.test(withoutBlanks(textOf(block))));
  if (start < 0 || blocks.slice(0, start).some((block) => block.kind !== 'text' || /[。；]$/.test(textOf(block))))
    return [...blocks];
  const first = entryOf(blocks[start + 1]);
  const end = blocks.findIndex((block, i) => i > start + 1 && entryOf(block) === first);
  const entries = blocks.slice(start + 1, end).map(entryOf);
  // A picture or a table among them is no entry, whatever else stands below.
  const below = new Set(blocks.slice(end).map(entryOf)).difference(new Set(['']));
  const isContents =
    first !== '' && end > 0 && within('fewestAlike', entries.length) && entries.every((entry) => below.has(entry));
  if (!isContents) return [...blocks];
  for (const block of blocks.slice(start, end))
    if (block.kind === 'text') recordRemoval(block.text, run, 'drop', 'contents');
  return [...blocks.slice(0, start), ...blocks.slice(end)];
}

function entryOf(block: Block | undefined): string {
  return block?.kind === 'text' ? fold(withoutBlanks(block.text.value).replace(RE_PAGE, '')) : '';
}
