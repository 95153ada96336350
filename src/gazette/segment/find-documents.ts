import type { Block, TextBlock } from '../model/block.ts';
import { isMastheadLine } from '../scan/gazette-name.ts';
import { fold } from '../text/fold.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { adoptInstruments, adoptNumbers, findByInstrument } from './adopt-entries.ts';
import { findTitle } from './find-title.ts';
import type { Heads } from './heads.ts';
import type { PrintedEntry } from './read-contents.ts';
import { countTitleOfFile } from './title-of-file.ts';
import { staysWithAbove } from './stays-with.ts';
import { hasNumberAbove, isTitleLine, textsFrom, titleOf } from './title-lines.ts';
import { countOnlyTitle, countTitleBlocks, standsFree } from './titles-by-form.ts';

/** A document of the gazette: its title lines and all blocks up to the next title. */
export interface DocumentSlice {
  /** Entry of the contents page; null where only the body has the document. */
  entry: PrintedEntry | null;
  /** Title as printed over the body. */
  title: string;
  titleBlocks: TextBlock[];
  body: Block[];
}

export interface Segmentation {
  documents: DocumentSlice[];
  /** Entries whose body was not found. */
  missing: PrintedEntry[];
  /** Blocks before the first document that are no contents page. */
  before: Block[];
}

/**
 * Cuts the blocks behind the contents page into documents. The contents page is the key: a document begins where
 * consecutive lines say the title of an entry. Where it is silent a title over a 发文字号 also begins one, and where it
 * is missing one over 主送机关, a date or the note of its adoption, or a public notice behind a signature, or one that
 * is the first of a file.
 *
 * @param isListed Whether what names the documents (a contents page, a web page) is there for the file of a block.
 * @param firsts Of a gazette in several files, the indices of the first block of each: a document may begin there.
 */
export function findDocuments(
  blocks: readonly Block[],
  entries: readonly PrintedEntry[],
  isListed: (block: Block) => boolean = () => entries.length > 0,
  firsts: ReadonlySet<number> = new Set(),
): Segmentation {
  const heads: Heads = new Map();
  const missing: PrintedEntry[] = [];
  const lines = blocks.map((block) => (isTitleLine(block) ? fold(block.text.value) : null));
  let from = 0;
  for (const entry of entries) {
    // All orders of an organ have one title: where the entry says no more, only the number tells which it is.
    const isBareOrder = entry.instrument !== null || (entry.docNumber?.startsWith(entry.title) ?? false);
    const found = isBareOrder
      ? null
      : (findTitle(lines, entry.title, from, heads) ?? findTitle(lines, entry.title, 0, heads));
    if (found) {
      heads.set(found.index, { count: found.count, entry });
      from = found.index + found.count;
    } else missing.push(entry);
  }
  const covered = new Set([...heads].flatMap(([start, { count }]) => indicesOf(start, count)));
  /** Without contents page, in order. */
  const starts: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (covered.has(i)) continue;
    const hasContents = isListed(block);
    const isFree = (): boolean => !hasContents && standsFree(blocks, i, starts, heads);
    const byForm = countTitleBlocks(blocks, i, hasContents, isFree, firsts);
    const isFirst = firsts.has(hasNumberAbove(blocks, i, firsts) ? i - 1 : i);
    const ofFile = isFirst && !hasContents ? countTitleOfFile(blocks, i) : 0;
    const indices = indicesOf(i, byForm > 0 ? byForm : ofFile);
    if (indices.length === 0 || indices.some((index) => covered.has(index))) continue;
    for (const index of indices) covered.add(index);
    if (staysWithAbove(blocks, i, titleOf(textsFrom(blocks, i, indices.length)), heads)) continue;
    heads.set(i, { count: indices.length, entry: null });
    starts.push(i);
  }
  adoptInstruments(heads, blocks);
  const lost = findByInstrument(lines, heads, blocks, adoptNumbers(heads, blocks, missing));
  if (heads.size === 0) {
    const first = blocks.findIndex(
      (block) => block.kind === 'text' && !isMastheadLine(withoutBlanks(block.text.value)),
    );
    const start = hasNumberAbove(blocks, first + 1, firsts) ? first + 1 : first;
    const count = countOnlyTitle(blocks, start);
    if (count > 0) heads.set(start, { count, entry: null });
  }
  const ordered = [...heads].sort(([a], [b]) => a - b);
  const beginOf = (start: number): number => (hasNumberAbove(blocks, start, firsts) ? start - 1 : start);
  const documents = ordered.map(([start, { count, entry }], n) => {
    const titleBlocks = textsFrom(blocks, start, count);
    // A number above the title is read as one below it.
    const number = blocks.slice(beginOf(start), start);
    const [next] = ordered[n + 1] ?? [];
    const body = [...number, ...blocks.slice(start + count, next === undefined ? undefined : beginOf(next))];
    return { entry, title: titleOf(titleBlocks), titleBlocks, body };
  });
  return { documents, missing: lost, before: blocks.slice(0, beginOf(ordered[0]?.[0] ?? 0)) };
}

function indicesOf(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i);
}
