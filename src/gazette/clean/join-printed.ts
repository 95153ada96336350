import type { Block } from '../model/block.ts';
import { mergeRanges } from '../model/line-ranges.ts';
import { join } from '../text/sourced.ts';
import type { PrintedLines } from './printed-lines.ts';

/**
 * Joins the lines that are one paragraph for certain by where they stood on the page. Titles, which are centred or larger,
 * are none of these; what a table or notes part is joined later, with what each document says.
 */
export function joinPrinted(blocks: readonly Block[], printed: PrintedLines | null): Block[] {
  if (!printed) return [...blocks];
  const joined: Block[] = [];
  // The lines of a paragraph that have been read, so that it is put together once.
  let parts: Block[] = [];
  const flush = (): void => {
    const [first] = parts;
    if (first?.kind === 'text') {
      const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
      joined.push({ ...first, text: join(texts), lines: mergeRanges(parts.flatMap(({ lines }) => lines)) });
    } else joined.push(...parts);
    parts = [];
  };
  for (const block of blocks) {
    const last = parts.at(-1);
    const goesOn = last?.kind === 'text' && block.kind === 'text' && printed.goesOn(last, block) === true;
    if (!goesOn) flush();
    parts.push(block);
  }
  flush();
  return joined;
}
