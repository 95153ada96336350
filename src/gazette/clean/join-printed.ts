import type { Block, TextBlock } from '../model/block.ts';
import { annexLabelAlone } from '../scan/annex-label.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { mergeParts } from './merge-parts.ts';
import type { PrintedLines } from './printed-lines.ts';

/**
 * Joins the lines that are one paragraph for certain by where they stood on the page. Titles, which are centred or larger,
 * are none of these, and a date of a signature, which runs to the right edge, is whole; what a table or notes part is
 * joined later, with what each document says.
 */
export function joinPrinted(blocks: readonly Block[], printed: PrintedLines | null): Block[] {
  if (!printed) return [...blocks];
  const paragraphs: [Block, ...TextBlock[]][] = [];
  for (const block of blocks) {
    const lines = paragraphs.at(-1);
    const last = lines?.at(-1);
    const isOpen = last?.kind === 'text' && !RE_DATE_LINE.test(last.text.value);
    if (isOpen && block.kind === 'text' && !isAnnexLabel(block) && printed.goesOn(last, block) === true)
      lines?.push(block);
    else paragraphs.push([block]);
  }
  return paragraphs.map(([first, ...others]) => (first.kind === 'text' ? mergeParts(first, others) : first));
}

/** It stands at the left edge as the second line of a paragraph does. */
function isAnnexLabel({ text }: TextBlock): boolean {
  return annexLabelAlone(text.value) !== null;
}
