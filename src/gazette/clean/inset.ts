import type { Block } from '../model/block.ts';
import { isCaption } from './line-signs.ts';
import { isTableNote } from './table/table-lines.ts';
import { CIRCLED } from '../text/numerals.ts';

/** What a page sets between the halves of a paragraph. */
export interface Inset {
  kind: 'notes' | 'table';
  /** Index of the block behind it. */
  end: number;
}

/** 例：① 合同能源管理（EMC），是指… · [1] … · * … · 注：… */
const RE_NOTE = new RegExp(String.raw`^(?:[${CIRCLED}]|\[\d{1,2}\]|[*＊]|注\s*\d{0,2}[：:])`);

/**
 * Finds what may stand at `from` between the halves of a paragraph: a rule with footnotes (or without, where it only
 * marks the end of the page), or a table or figure with its caption and note.
 */
export function findInset(blocks: readonly Block[], from: number): Inset | null {
  if (blocks[from]?.kind === 'rule')
    return { kind: 'notes', end: skipTexts(blocks, from + 1, (text) => RE_NOTE.test(text)) };
  let end = skipTexts(blocks, from, isCaption);
  while (blocks[end]?.kind === 'rows' || blocks[end]?.kind === 'image') end = skipTexts(blocks, end + 1, isCaption);
  return end === from ? null : { kind: 'table', end: skipTexts(blocks, end, isTableNote) };
}

/** Index behind the texts from `from` on that are of a kind. */
function skipTexts(blocks: readonly Block[], from: number, isOfKind: (text: string) => boolean): number {
  let end = from;
  for (let block = blocks[end]; block?.kind === 'text' && isOfKind(block.text.value); block = blocks[end]) end++;
  return end;
}
