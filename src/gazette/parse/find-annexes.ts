import { isFormField, isTableNote } from '../clean/table/table-lines.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { annexLabelAlone, annexLabelOf, type AnnexLabel } from '../scan/annex-label.ts';
import { captionNumberOf } from '../scan/caption-number.ts';
import { genreOf } from '../scan/genre.ts';
import { titleOf } from '../segment/title-lines.ts';
import { fold } from '../text/fold.ts';
import { countTitleLines, isTitleLine, matchTitle, withTail } from './part-title.ts';
import { titledStart, type PartStart } from './part-start.ts';
import { readAnnexList } from './read-annex-list.ts';
import { within } from '../limits/within.ts';

/**
 * Finds where annexes begin: at their labels, at names of the list of annexes, or (label lost) at headings that the
 * numbers printed on later annexes call for.
 */
export function findAnnexes(body: readonly Block[], instruments: readonly PartStart[]): PartStart[] {
  const last = instruments.at(-1);
  const from = last ? last.at + last.titleCount : 0;
  const list = readAnnexList(body, from) ?? readAnnexList(body, 0);
  const names = list?.names ?? [];
  const starts: PartStart[] = [];
  const search = Math.max(from, list?.end ?? 0);
  const open = new Set(names);
  for (let i = search; i < body.length; i++) {
    const block = body[i];
    if (block?.kind !== 'text') continue;
    const lone = loneLabel(body, i);
    const label = annexLabelAlone(block.text.value) ?? lone;
    if (label) {
      const { number } = label;
      // Without number it is the only annex, or the first.
      const name = names[(number ?? 1) - 1] ?? (names.length === 1 ? names[0] : undefined) ?? null;
      const skipped = countFormLines(body, i + 1, name);
      const below = i + 1 + skipped;
      const titleCount = lone ? countTitleByForm(body, below) : countAnnexTitle(body, below, name);
      starts.push({ at: i, role: 'annex', hasLabel: true, skipped, titleCount, name, number, listed: null });
      if (name) open.delete(name);
      i += skipped + titleCount;
      continue;
    }
    const found = [...open].find((name) => matchTitle(body, i, [name], 'sameTitle') > 0 || sameLetters(block, name));
    if (found === undefined) continue;
    const titleCount = Math.max(1, matchTitle(body, i, [found], 'sameTitle'));
    const number = names.length > 1 ? names.indexOf(found) + 1 : null;
    const listed = `附件${number ?? ''}`;
    starts.push({ ...titledStart(i, 'annex', withTail(body, i, titleCount)), name: found, number, listed });
    open.delete(found);
    i += titleCount - 1;
  }
  return [...unlabelledBefore(body, from, starts), ...starts];
}

/**
 * The label of a text that is printed behind another without being counted: what it answers, what it rests on. Where no
 * title stands below, it opens a list. 例：附： over 广东省高级人民法院关于…问题的请示报告
 */
function loneLabel(body: readonly Block[], at: number): AnnexLabel | null {
  const block = body[at];
  if (block?.kind !== 'text' || !/^附\s*[：:]$/.test(block.text.value)) return null;
  return countTitleByForm(body, at + 1 + countPictures(body, at + 1)) === 0 ? null : annexLabelOf(block.text.value);
}

/** Lines that end in a 文种 together; 0 where none do. */
function countTitleByForm(body: readonly Block[], at: number): number {
  const end = body.findIndex((block, i) => i >= at && !isTitleLine(block));
  const lines = body.slice(at, end < 0 ? undefined : end).filter(isTitleLine);
  const last = lines.findIndex((_, i) => genreOf(titleOf(lines.slice(0, i + 1))) !== null);
  return within('titleLines', last + 1) ? last + 1 : 0;
}

function countPictures(body: readonly Block[], at: number): number {
  const end = body.findIndex(({ kind }, i) => i >= at && kind !== 'image');
  return end < 0 ? 0 : end - at;
}

/** A line that says the same characters as a name, in another order. */
function sameLetters(block: TextBlock, name: string): boolean {
  const said = [...fold(block.text.value)].sort().join('');
  return said === [...fold(name)].sort().join('');
}

/** Pictures and lines of a form that stand between the label of an annex and its title. */
function countFormLines(body: readonly Block[], at: number, name: string | null): number {
  const pictures = countPictures(body, at);
  for (let skipped = pictures; within('aroundTable', skipped); skipped++) {
    const block = body[at + skipped];
    if (block?.kind !== 'text') return pictures;
    if (name ? matchTitle(body, at + skipped, [name], 'sameTitle') > 0 : block.hashes > 0) return skipped;
    if (!isFormField(block.text.value)) return pictures;
  }
  return pictures;
}

/** Whether a block is the label of an annex and nothing else. */
export function isAnnexLabel(block: Block | undefined): block is TextBlock {
  return block?.kind === 'text' && annexLabelAlone(block.text.value) !== null;
}

function countAnnexTitle(body: readonly Block[], at: number, name: string | null): number {
  const named = name ? matchTitle(body, at, [name], 'sameTitle') : 0;
  if (named > 0) return withTail(body, at, named);
  const block = body[at];
  if (!isTitleLine(block) || captionNumberOf(block.text.value)) return 0;
  return withTail(body, at, countTitleLines(body, at, []));
}

/**
 * Annexes whose label the scan lost: where the first printed label has a number n > 1, headings without number behind
 * the last numbered heading are the n − 1 annexes before it, if there are as many; where none is marked, lines that look
 * like titles.
 */
function unlabelledBefore(body: readonly Block[], from: number, starts: readonly PartStart[]): PartStart[] {
  const first = starts.find((start) => start.hasLabel);
  if (!first) return [];
  const missing = (first.number ?? 1) - 1 - starts.filter((start) => start.at < first.at).length;
  if (missing <= 0) return [];
  const above = body.slice(from, first.at);
  const marked = behindNumbers(above, ({ hashes }) => hashes > 0);
  const titles =
    marked.length > 0 ? marked : behindNumbers(above, (block) => block.label !== null || mayBeTitle(block));
  if (titles.length !== missing) return [];
  return titles.map((index) => titledStart(from + index, 'annex', 1));
}

/** Indices of the lines of a kind that stand behind the last of that kind that has a number. */
function behindNumbers(blocks: readonly Block[], isOfKind: (block: TextBlock) => boolean): number[] {
  const found = [...blocks.entries()].flatMap(([index, block]) =>
    block.kind === 'text' && isOfKind(block) ? [{ index, label: block.label }] : [],
  );
  return found.slice(found.findLastIndex(({ label }) => label !== null) + 1).map(({ index }) => index);
}

/** Neither a sentence nor what stands at a table. */
function mayBeTitle(block: TextBlock): boolean {
  return isTitleLine(block) && !isTableNote(block.text.value) && !isFormField(block.text.value);
}
