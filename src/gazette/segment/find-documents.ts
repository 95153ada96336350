import type { Block, TextBlock } from '../model/block.ts';
import { closeTitle } from '../text/close-title.ts';
import { RE_DATE_LINE } from '../text/dates.ts';
import { parseDocNumber, RE_DOC_NUMBER_LINE, RE_ORDER_NUMBER_LINE } from '../text/doc-number.ts';
import { fold, similarity } from '../text/fold.ts';
import { issuersOf } from '../text/issuer.ts';
import { genreOf } from '../text/genre.ts';
import type { PrintedEntry } from './read-contents.ts';

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

/** Titles are broken over at most seven lines in the gazettes seen. */
const MAX_TITLE_BLOCKS = 8;
/** A scan differs from its contents page by a character or two: 印发 for 关于印发. */
const SAME_TITLE = 0.88;
/** Longest title seen: 85 characters. A longer line is a paragraph. */
const MAX_TITLE_LINE = 90;
/** 例：各区委、区政府，市委、市政府各部委办局： */
const RE_ADDRESSEES = /[：:]\s*$/;

/**
 * Cuts the blocks behind the contents page into documents. The contents page is the key: a document begins where
 * consecutive lines say the title of an entry. Where it is silent (or missing) a title over a 发文字号 or over
 * 主送机关 also begins one.
 */
export function findDocuments(blocks: readonly Block[], entries: readonly PrintedEntry[]): Segmentation {
  const heads: Heads = new Map();
  const missing: PrintedEntry[] = [];
  let from = 0;
  for (const entry of entries) {
    const found = findTitle(blocks, entry.title, from, heads) ?? findTitle(blocks, entry.title, 0, heads);
    if (found) {
      heads.set(found.index, { count: found.count, entry });
      from = found.index + found.count;
    } else missing.push(entry);
  }
  for (let i = 0; i < blocks.length; i++) {
    const count = heads.has(i) ? 0 : countTitleBlocks(blocks, i, entries.length > 0);
    const overlaps = [...heads].some(([start, head]) => start < i + count && i < start + head.count);
    if (count > 0 && !overlaps) heads.set(i, { count, entry: null });
  }
  adoptInstruments(heads, blocks);
  if (heads.size === 0) {
    const count = countOnlyTitle(blocks);
    if (count > 0)
      heads.set(
        blocks.findIndex((b) => b.kind === 'text'),
        { count, entry: null },
      );
  }
  const starts = [...heads.keys()].sort((a, b) => a - b);
  const documents = starts.map((start, n) => {
    const { count, entry } = heads.get(start) ?? { count: 1, entry: null };
    const titleBlocks = blocks.slice(start, start + count).filter((b) => b.kind === 'text');
    return { entry, title: titleOf(titleBlocks), titleBlocks, body: blocks.slice(start + count, starts[n + 1]) };
  });
  return { documents, missing, before: blocks.slice(0, starts[0] ?? 0) };
}

type Heads = Map<number, { count: number; entry: PrintedEntry | null }>;

/**
 * A contents page may name what a notice issues instead of the notice. Then the entry was found at the instrument's
 * title, below a notice that has the number of the entry, or its title inside its own: the entry is the notice's.
 */
function adoptInstruments(heads: Heads, blocks: readonly Block[]): void {
  const starts = [...heads.keys()].sort((a, b) => a - b);
  starts.forEach((start, n) => {
    const above = starts[n - 1];
    const found = heads.get(start);
    const notice = above === undefined ? undefined : heads.get(above);
    if (!found?.entry || !notice || notice.entry || above === undefined) return;
    const title = titleOf(blocks.slice(above, above + notice.count).filter((b) => b.kind === 'text'));
    const below = blocks[above + notice.count];
    const number =
      below?.kind === 'text'
        ? isOrder(title, below.text.value)
          ? below.text.value
          : parseDocNumber(below.text.value)
        : null;
    const isSame =
      number !== null && found.entry.docNumber !== null && fold(found.entry.docNumber).endsWith(fold(number));
    if (!isSame && !fold(title).includes(fold(found.entry.title))) return;
    heads.set(above, { ...notice, entry: found.entry });
    heads.delete(start);
  });
}

/** The title that lines say together. */
export function titleOf(blocks: readonly TextBlock[]): string {
  return closeTitle(blocks.map((block) => block.text.value).join(' '));
}

function findTitle(
  blocks: readonly Block[],
  title: string,
  from: number,
  taken: ReadonlyMap<number, unknown>,
): { index: number; count: number } | null {
  const wanted = fold(title);
  let best: { index: number; count: number; score: number } | null = null;
  for (let i = from; i < blocks.length; i++) {
    if (taken.has(i)) continue;
    const first = lineOfTitle(blocks[i]);
    if (first === null || !beginsLike(wanted, first)) continue;
    let said = '';
    for (let count = 1; count <= MAX_TITLE_BLOCKS && said.length < wanted.length; count++) {
      const line = lineOfTitle(blocks[i + count - 1]);
      if (line === null) break;
      said += line;
      const score = similarity(said, wanted);
      if (score >= SAME_TITLE && score > (best?.score ?? 0)) best = { index: i, count, score };
      if (score === 1) return { index: i, count };
    }
  }
  return best;
}

/** A file without contents page and without a second title is one document: its first lines are the title. */
function countOnlyTitle(blocks: readonly Block[]): number {
  const start = blocks.findIndex((b) => b.kind === 'text');
  let said = '';
  for (let count = 1; count <= MAX_TITLE_BLOCKS; count++) {
    const block = blocks[start + count - 1];
    if (lineOfTitle(block) === null || block?.kind !== 'text' || (count > 1 && block.blanksBefore > 1)) break;
    said = `${said} ${block.text.value}`;
    if (genreOf(closeTitle(said)) !== null) return count;
  }
  return lineOfTitle(blocks[start]) === null ? 0 : 1;
}

/** 河东省人民政府令 above 第312号. */
function isOrder(title: string, below: string): boolean {
  return title.endsWith('令') && RE_ORDER_NUMBER_LINE.test(below);
}

/** Cheap test before the expensive one: the first characters agree but for one. */
function beginsLike(wanted: string, line: string): boolean {
  const length = Math.min(wanted.length, line.length, 6);
  let different = 0;
  for (let i = 0; i < length; i++) if (wanted[i] !== line[i]) different++;
  return different <= 1;
}

function lineOfTitle(block: Block | undefined): string | null {
  if (block?.kind !== 'text' || block.text.value.length > MAX_TITLE_LINE || /[。；]$/.test(block.text.value))
    return null;
  return fold(block.text.value);
}

/**
 * Number of blocks from `start` on that are a title by their form alone; 0 where they are none. With a contents page
 * only a 发文字号 right below is proof enough, since a notice may forward another organ's whole notice.
 */
function countTitleBlocks(blocks: readonly Block[], start: number, hasContents: boolean): number {
  let said = '';
  for (let count = 1; count <= MAX_TITLE_BLOCKS; count++) {
    const block = blocks[start + count - 1];
    if (lineOfTitle(block) === null || block?.kind !== 'text') return 0;
    said = `${said} ${block.text.value}`.trim();
    if (count === 1 && /^[（(\d一二三四五六七八九十]|^附件/.test(said)) return 0;
    const title = closeTitle(said);
    if (issuersOf(title).length === 0 || genreOf(title) === null) continue;
    const next = blocks[start + count];
    if (next?.kind !== 'text') return 0;
    const below = next.text.value;
    if (RE_DOC_NUMBER_LINE.test(below) || isOrder(title, below)) return count;
    if (!hasContents && (RE_ADDRESSEES.test(below) || RE_DATE_LINE.test(below))) return count;
  }
  return 0;
}
