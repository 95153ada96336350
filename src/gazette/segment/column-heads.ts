import { recordRemoval } from '../clean/record.ts';
import { textOf } from '../clean/text-of.ts';
import { within } from '../limits/within.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { numberAlone, ordinalAlone } from '../scan/doc-number.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import type { Contents } from './read-contents.ts';
import { RE_REMARK } from './title-lines.ts';

/** 例：【国务院令】 · ◆市政府文件 · ■ 人事任免 */
const RE_DRESS = /^[【［[●◆■★]+|[】］\]]+$/g;
const RE_DRESSED = /^【.{2,16}】$/;

/**
 * Takes out the heads of columns that a gazette prints between its documents (国务院令, 市政府文件), on record: they are
 * no line of a title and no paragraph behind a signature. They are known from the contents page, whose classes they
 * are, or by being repeated in 【】, and stand where a document may begin.
 */
export function dropColumnHeads(blocks: readonly Block[], contents: Contents | null, run: Run): Block[] {
  const classes = new Set(contents?.entries.flatMap(({ section }) => (section ? [bare(section)] : [])));
  for (const [line, seen] of countDressed(blocks)) if (within('fewestAlike', seen)) classes.add(bare(line));
  if (classes.size === 0) return [...blocks];
  const kept: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'text' && classes.has(bare(block.text.value)) && mayBegin(kept) && !isTitle(blocks[i + 1]))
      recordRemoval(block.text, run, 'drop', 'column-head');
    else kept.push(block);
  }
  return kept;
}

function bare(line: string): string {
  return within('longestHeading', line.length) ? withoutBlanks(line).replace(RE_DRESS, '') : line;
}

function countDressed(blocks: readonly Block[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const text = textOf(block);
    if (RE_DRESSED.test(text)) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return seen;
}

/** Whether a document may begin behind what stands above: it has ended, or nothing stands there. */
function mayBegin(above: readonly Block[]): boolean {
  const last = above.findLast((block) => block.kind !== 'rule');
  if (last?.kind !== 'text') return true;
  return endsDocument(last) || last.label !== null;
}

/** A sentence, a date, a remark, or the short last line of a signature or a list. */
function endsDocument({ text: { value } }: TextBlock): boolean {
  return /[。；）)”]$/.test(value) || RE_DATE_LINE.test(value) || RE_REMARK.test(value);
}

/** Whether a line is the title above its number, of which the next line is that. 例：国务院令 above 第312号 */
function isTitle(below: Block | undefined): boolean {
  const text = textOf(below);
  return (numberAlone(text) ?? ordinalAlone(text)) !== null;
}
