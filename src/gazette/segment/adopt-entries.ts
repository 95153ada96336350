import { textOf } from '../clean/text-of.ts';
import { limitOf } from '../limits/within.ts';
import type { Block } from '../model/block.ts';
import { numberAlone, ordinalAlone } from '../scan/doc-number.ts';
import { fold } from '../text/fold.ts';
import { findTitle } from './find-title.ts';
import { withoutIssuers } from '../scan/issuer.ts';
import type { Heads } from './heads.ts';
import { staysWithAbove } from './stays-with.ts';
import type { PrintedEntry } from './read-contents.ts';
import { announces, isOrder, textsFrom, titleOf } from './title-lines.ts';

/**
 * A contents page may name what a notice issues instead of the notice. Then the entry was found at the instrument's
 * title, below a notice that has the number of the entry, or its title inside its own: the entry is the notice's. It may
 * also name both.
 *
 * @param byWords also where an order says in its words what it gives out: once no entry of its own was found for it
 */
export function adoptInstruments(heads: Heads, blocks: readonly Block[], byWords = false): void {
  const starts = [...heads.keys()].sort((a, b) => a - b);
  starts.forEach((start, n) => {
    const above = starts[n - 1] ?? -1;
    const notice = heads.get(above);
    const entry = heads.get(start)?.entry;
    if (!entry || !notice) return;
    const title = titleOf(textsFrom(blocks, above, notice.count));
    const below = textOf(blocks[above + notice.count]);
    if (notice.entry) {
      // An order and what it gives out may be two entries of one page; they are one document.
      const isOnePage = isOrder(title, below) && notice.entry.page === entry.page;
      if (isOnePage && staysWithAbove(blocks, start, entry.title, heads)) heads.delete(start);
      return;
    }
    const number = isOrder(title, below) ? below : numberAlone(below);
    const isSame = number !== null && entry.docNumber !== null && fold(entry.docNumber).endsWith(fold(number));
    const isGiving = isOrder(title, below) || announces(title, below);
    const given = byWords && isGiving && givesOut(blocks.slice(above + notice.count, start), entry.title);
    if (!isSame && !given && !fold(title).includes(fold(entry.title))) return;
    heads.set(above, { ...notice, entry });
    heads.delete(start);
  });
}

/**
 * Whether an order says that it gives out what the title below it names, which inside 《》 has 〈〉. 例：现公布《国务院关于修改
 * 〈价格违法行为行政处罚规定〉的决定》
 */
function givesOut(order: readonly Block[], title: string): boolean {
  return order.some((block) => withOneMark(textOf(block)).includes(`《${withOneMark(title)}》`));
}

function withOneMark(text: string): string {
  return fold(text).replaceAll('〈', '《').replaceAll('〉', '》');
}

/** An order that is not found by its number is the one above the title of what the contents page lists below it. */
export function findByInstrument(
  lines: readonly (string | null)[],
  heads: Heads,
  blocks: readonly Block[],
  missing: readonly PrintedEntry[],
): PrintedEntry[] {
  const found = missing.filter((entry) => {
    const order = findOrder(entry, heads, blocks);
    if (order !== null) heads.set(order, { count: heads.get(order)?.count ?? 1, entry });
    if (order !== null) return true;
    const at = entry.instrument === null ? null : findTitle(lines, entry.instrument, 0, heads);
    if (at) heads.set(at.index, { count: at.count, entry });
    return at !== null;
  });
  adoptInstruments(heads, blocks, true);
  return missing.filter((entry) => !found.includes(entry));
}

/** The order of that title whose first sentence says what the entry says it does; null where none does. */
function findOrder(entry: PrintedEntry, heads: Heads, blocks: readonly Block[]): number | null {
  const { instrument } = entry;
  if (instrument === null) return null;
  for (const [start, { count, entry: taken }] of heads) {
    if (taken || fold(titleOf(textsFrom(blocks, start, count))) !== fold(entry.title)) continue;
    const said = blocks
      .slice(start + count, start + count + limitOf('aroundTable'))
      .map((block) => fold(textOf(block)));
    if (said.some((line) => line.includes(fold(instrument)))) return start;
  }
  return null;
}

/**
 * A contents page may word a title otherwise than the body (省政府 for 江东省人民政府): then the number says which it is, or
 * the title without its organ.
 */
export function adoptNumbers(heads: Heads, blocks: readonly Block[], missing: readonly PrintedEntry[]): PrintedEntry[] {
  const wanted = Map.groupBy(missing, ({ docNumber }) => docNumber && fold(docNumber));
  for (const [start, head] of heads) {
    const below = textOf(blocks[start + head.count]);
    const title = titleOf(textsFrom(blocks, start, head.count));
    const number = isOrder(title, below) ? title + (ordinalAlone(below) ?? '') : numberAlone(below);
    if (head.entry || number === null) continue;
    const entry = wanted.get(fold(number))?.shift();
    if (entry) heads.set(start, { ...head, entry });
  }
  for (const [start, head] of heads) {
    const title = fold(withoutIssuers(titleOf(textsFrom(blocks, start, head.count))));
    const taken = new Set(Array.from(heads.values(), ({ entry }) => entry));
    const entry = head.entry ?? missing.find((one) => !taken.has(one) && fold(one.title) === title);
    if (entry) heads.set(start, { ...head, entry });
  }
  const adopted = new Set([...heads.values()].map(({ entry }) => entry));
  return missing.filter((entry) => !adopted.has(entry));
}
