import { fromWords } from '../lexicon/words.ts';
import { textOf } from '../clean/text-of.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { closeTitle } from '../scan/close-title.ts';
import { isDateline } from '../scan/dateline.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { numberAlone, ordinalAlone } from '../scan/doc-number.ts';
import { fold, similarity } from '../text/fold.ts';
import { NUMERAL } from '../text/numerals.ts';
import { issuersOf, issuing } from '../scan/issuer.ts';
import { genreIs, genreOf } from '../scan/genre.ts';
import type { PrintedEntry } from './read-contents.ts';
import { within } from '../limits/within.ts';

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

/** Titles of what may issue another document. 例：关于印发…的通知 · 河东省人民政府令 */
const reIssues = fromWords(() => new RegExp(`${issuing()}|令$`));
/** 附注 below the date. 例：（此件公开发布） */
const RE_REMARK = /^[（(][^（()）\d]+[）)]$/;
/** What stands below it is the title of an annex. 例：附件 · 附件2： */
const RE_ANNEX_LABEL = new RegExp(`^附件\\s*[${NUMERAL}]*[：:]?$`);
/** 例：各区委、区政府，市委、市政府各部委办局： */
const RE_ADDRESSEES = /[：:]\s*$/;

/**
 * Cuts the blocks behind the contents page into documents. The contents page is the key: a document begins where
 * consecutive lines say the title of an entry. Where it is silent a title over a 发文字号 also begins one, and where it
 * is missing one over 主送机关, a date or the note of its adoption, or a public notice behind a signature.
 */
export function findDocuments(blocks: readonly Block[], entries: readonly PrintedEntry[]): Segmentation {
  const heads: Heads = new Map();
  const missing: PrintedEntry[] = [];
  const lines = blocks.map((block) => (isTitleLine(block) ? fold(block.text.value) : null));
  let from = 0;
  for (const entry of entries) {
    // All orders of an organ have one title: where the entry says no more, only the number tells which it is.
    const isBareOrder = entry.docNumber?.startsWith(entry.title) ?? false;
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
  for (let i = 0; i < blocks.length; i++) {
    if (covered.has(i)) continue;
    const isFree = (): boolean => entries.length === 0 && standsFree(blocks, i, starts, heads);
    const indices = indicesOf(i, countTitleBlocks(blocks, i, entries.length > 0, isFree));
    if (indices.length === 0 || indices.some((index) => covered.has(index))) continue;
    heads.set(i, { count: indices.length, entry: null });
    starts.push(i);
    for (const index of indices) covered.add(index);
  }
  adoptInstruments(heads, blocks);
  const lost = adoptNumbers(heads, blocks, missing);
  if (heads.size === 0) {
    const first = blocks.findIndex((block) => block.kind === 'text');
    const start = hasNumberAbove(blocks, first + 1) ? first + 1 : first;
    const count = countOnlyTitle(blocks, start);
    if (count > 0) heads.set(start, { count, entry: null });
  }
  const ordered = [...heads].sort(([a], [b]) => a - b);
  const beginOf = (start: number): number => (hasNumberAbove(blocks, start) ? start - 1 : start);
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

/**
 * Whether the 发文字号 of a document stands above its title, as below the red line of its own print (GB/T 9704—2012,
 * 7.2.5): first in the file, or behind the end of another document.
 */
function hasNumberAbove(blocks: readonly Block[], start: number): boolean {
  if (numberAlone(textOf(blocks[start - 1])) === null) return false;
  const above = textOf(blocks[start - 2]);
  return above === '' || RE_DATE_LINE.test(above) || RE_REMARK.test(above);
}

/** Titles found: by the index of their first block, how many blocks they have and which entry names them. */
type Heads = Map<number, { count: number; entry: PrintedEntry | null }>;

/**
 * A contents page may name what a notice issues instead of the notice. Then the entry was found at the instrument's
 * title, below a notice that has the number of the entry, or its title inside its own: the entry is the notice's.
 */
function adoptInstruments(heads: Heads, blocks: readonly Block[]): void {
  const starts = [...heads.keys()].sort((a, b) => a - b);
  starts.forEach((start, n) => {
    const above = starts[n - 1] ?? -1;
    const notice = heads.get(above);
    const entry = heads.get(start)?.entry;
    if (!entry || !notice || notice.entry) return;
    const title = titleOf(textsFrom(blocks, above, notice.count));
    const below = textOf(blocks[above + notice.count]);
    const number = isOrder(title, below) ? below : numberAlone(below);
    const isSame = number !== null && entry.docNumber !== null && fold(entry.docNumber).endsWith(fold(number));
    if (!isSame && !fold(title).includes(fold(entry.title))) return;
    heads.set(above, { ...notice, entry });
    heads.delete(start);
  });
}

/** A contents page may word a title otherwise than the body (省政府 for 江东省人民政府): then the number says which it is. */
function adoptNumbers(heads: Heads, blocks: readonly Block[], missing: readonly PrintedEntry[]): PrintedEntry[] {
  const wanted = Map.groupBy(missing, ({ docNumber }) => docNumber && fold(docNumber));
  for (const [start, head] of heads) {
    const below = textOf(blocks[start + head.count]);
    const title = titleOf(textsFrom(blocks, start, head.count));
    const number = isOrder(title, below) ? title + (ordinalAlone(below) ?? '') : numberAlone(below);
    if (head.entry || number === null) continue;
    const entry = wanted.get(fold(number))?.shift();
    if (entry) heads.set(start, { ...head, entry });
  }
  const adopted = new Set([...heads.values()].map(({ entry }) => entry));
  return missing.filter((entry) => !adopted.has(entry));
}

function textsFrom(blocks: readonly Block[], start: number, count: number): TextBlock[] {
  return blocks.slice(start, start + count).filter((block) => block.kind === 'text');
}

/** The title that lines say together. */
export function titleOf(blocks: readonly TextBlock[]): string {
  return closeTitle(blocks.map((block) => block.text.value).join(' '));
}

/** @param lines Of the blocks, folded; null where a block can be no line of a title. */
function findTitle(
  lines: readonly (string | null)[],
  title: string,
  from: number,
  taken: ReadonlyMap<number, unknown>,
): { index: number; count: number } | null {
  const wanted = fold(title);
  let best: { index: number; count: number; score: number } | null = null;
  for (let i = from; i < lines.length; i++) {
    if (taken.has(i) || !beginsLike(wanted, lines[i] ?? null)) continue;
    let said = '';
    for (let count = 1; within('titleLines', count) && said.length < wanted.length; count++) {
      const line = lines[i + count - 1] ?? null;
      if (line === null) break;
      said += line;
      const score = similarity(said, wanted);
      if (within('sameTitle', score) && score > (best?.score ?? 0)) best = { index: i, count, score };
      if (score === 1) return { index: i, count };
    }
  }
  return best;
}

/**
 * A file without contents page and without a second title is one document: its first lines are the title, up to more
 * blank lines than usual.
 */
function countOnlyTitle(blocks: readonly Block[], start: number): number {
  const usual = Math.max(1, usualBlanks(blocks));
  let said = '';
  for (let count = 1; within('titleLines', count); count++) {
    const block = blocks[start + count - 1];
    if (!isTitleLine(block) || (count > 1 && block.blanksBefore > usual)) break;
    said = `${said} ${block.text.value}`;
    if (genreOf(closeTitle(said)) !== null) return count;
  }
  return isTitleLine(blocks[start]) ? 1 : 0;
}

/** Blank lines between most blocks. */
function usualBlanks(blocks: readonly Block[]): number {
  const counts = blocks.map(({ blanksBefore }) => blanksBefore).toSorted((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}

/** 河东省人民政府令 above 第312号, 河东省人民政府公告 above 第3号. */
function isOrder(title: string, below: string): boolean {
  return genreIs(genreOf(title), 'issues') && ordinalAlone(below) !== null;
}

/** Cheap test before the expensive one: the first characters agree but for one. */
function beginsLike(wanted: string, line: string | null): boolean {
  if (line === null) return false;
  const length = Math.min(wanted.length, line.length, 6);
  let different = 0;
  for (let i = 0; i < length; i++) if (wanted[i] !== line[i]) different++;
  return different <= 1;
}

/** Whether the document above has been signed and is none that issues or forwards another, which would stand here. */
function standsFree(blocks: readonly Block[], start: number, heads: readonly number[], all: Heads): boolean {
  let last = start - 1;
  while (blocks[last]?.kind === 'rule' || RE_REMARK.test(textOf(blocks[last]))) last--;
  const signed = textOf(blocks[last]);
  if (!RE_DATE_LINE.test(signed) || /^[（(]/.test(signed)) return false;
  const head = heads.findLast((above) => above < last);
  const count = all.get(head ?? -1)?.count ?? 0;
  return head !== undefined && !reIssues().test(titleOf(textsFrom(blocks, head, count)));
}

function indicesOf(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i);
}

/** A title is no sentence, and the date of a signature stands before it at most. */
function isTitleLine(block: Block | undefined): block is TextBlock {
  if (block?.kind !== 'text') return false;
  const text = block.text.value;
  return !/[。；]$/.test(text) && !RE_DATE_LINE.test(text);
}

/**
 * Number of blocks from `start` on that are a title by their form alone; 0 where they are none. With a contents page
 * only a 发文字号 right below is proof enough, since a notice may forward another organ's whole notice.
 *
 * @param isFree Whether no document above can hold what begins here.
 */
function countTitleBlocks(
  blocks: readonly Block[],
  start: number,
  hasContents: boolean,
  isFree: () => boolean,
): number {
  if ([start, start - 1].some((i) => RE_ANNEX_LABEL.test(textOf(blocks[i])))) return 0;
  let said = '';
  for (let count = 1; within('titleLines', count); count++) {
    const block = blocks[start + count - 1];
    if (!isTitleLine(block)) return 0;
    said = `${said} ${block.text.value}`.trim();
    if (count === 1 && (block.label !== null || /^[（(]/.test(said))) return 0;
    const title = closeTitle(said);
    if (issuersOf(title).length === 0 || genreOf(title) === null) continue;
    const below = textOf(blocks[start + count]);
    if (numberAlone(below) !== null || isOrder(title, below) || hasNumberAbove(blocks, start)) return count;
    if (hasContents) continue;
    // What may be addressed to all needs neither a number nor 主送机关 below its title.
    if (genreIs(genreOf(title), 'public') && isFree()) return count;
    if (RE_ADDRESSEES.test(below) || isDateline(below)) return count;
  }
  return 0;
}
