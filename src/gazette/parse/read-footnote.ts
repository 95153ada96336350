import { textOf } from '../clean/text-of.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { NoteNumber } from '../model/label-number.ts';
import type { Footnote } from '../model/nodes.ts';
import { perObject } from '../model/per-object.ts';
import { slice, trim } from '../text/sourced.ts';
import { linesOf, readText, remember, type Context } from './context.ts';
import { CIRCLED, parseNumeral } from '../text/numerals.ts';
import { within } from '../limits/within.ts';

/** 例：① 合同能源管理（EMC），是指… · [1] · * */
const RE_MARK = new RegExp(String.raw`^([${CIRCLED}]|\[\d{1,2}\]|［\d{1,2}］|〔\d{1,2}〕|\*{1,3}|注\d{1,2}[.：:]?)\s*`);

/** A number in brackets calls a note also where the file lost that it is raised. 例：国内生产总值[2]1143670亿元 */
export const RE_CALL = /(?<=[^\s[［])(?:\[\d{1,2}\]|［\d{1,2}］)/g;

/** The first block that calls each note with a number in brackets. */
const findCalls = perObject((blocks: readonly Block[]): Map<string, number> => {
  const calls = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'text') continue;
    for (const [mark] of block.text.value.matchAll(RE_CALL)) if (!calls.has(mark)) calls.set(mark, i);
  }
  return calls;
});

/**
 * Whether the block at `index` is a footnote and not an enumerator: it opens with a mark, and that mark is called above, as
 * a superscript or in brackets, or the block stands below the rule of a page's foot.
 */
export function isFootnote(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'text') return false;
  const mark = RE_MARK.exec(block.text.value)?.[1];
  if (!mark) return false;
  if (isCalledAbove(blocks, mark, index)) return true;
  const next = nextMark(mark);
  // The first note may be that of the title.
  if (next && textOf(blocks[index + 1]).startsWith(next) && isCalledAbove(blocks, next, index)) return true;
  for (let i = index - 1; i >= 0 && within('reach', index - i); i--) {
    const above = blocks[i];
    if (above?.kind === 'rule') return true;
    if (above?.kind === 'text' && calls(above, mark)) return true;
  }
  return false;
}

function isCalledAbove(blocks: readonly Block[], mark: string, index: number): boolean {
  return (findCalls(blocks).get(mark) ?? index) < index;
}

/** 例：[1] → [2] */
function nextMark(mark: string): string | null {
  return /^[[［]/.test(mark) ? mark.replace(/\d+/, (number) => `${Number(number) + 1}`) : null;
}

function calls(block: TextBlock, mark: string): boolean {
  return block.text.marks.some((m) => m.kind === 'sup' && block.text.value.slice(m.start, m.end) === mark);
}

/** The note, its mark apart. */
export function readFootnote(block: TextBlock, context: Context): Footnote {
  const match = RE_MARK.exec(block.text.value);
  const mark = trim(slice(block.text, 0, match?.[0].length ?? 0));
  const { sourced, ...read } = readText(slice(block.text, match?.[0].length ?? 0), 'prose', context);
  const node: Footnote = {
    type: 'footnote',
    id: '',
    lines: linesOf([block.text], context),
    mark: mark.value,
    number: numberOf(mark.value),
    ...read,
  };
  return remember(node, [mark, sourced], context);
}

/** 例：① → 1 · [12] → 12 · 注3： → 3; * has none. */
function numberOf(mark: string): NoteNumber | null {
  const number = parseNumeral(/\p{N}+/u.exec(mark)?.[0] ?? '');
  return number === null ? null : { kind: 'note', number, sub: null };
}
