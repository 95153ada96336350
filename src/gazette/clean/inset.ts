import type { Block } from '../model/block.ts';
import { isCaption } from './line-signs.ts';

/** What a page sets between the halves of a paragraph. */
export interface Inset {
  kind: 'notes' | 'table';
  /** Index of the block behind it. */
  end: number;
}

/** 例：① 合同能源管理（EMC），是指… · [1] … · * … · 注：… */
const RE_NOTE = /^(?:[①-⑳]|\[\d{1,2}\]|[*＊]|注\s*\d{0,2}[：:])/;
const RE_TABLE_NOTE = /^(?:注|备注|说明|资料来源)\s*[：:]/;

/**
 * Finds what may stand at `from` between the halves of a paragraph: a rule with footnotes (or without, where it only
 * marks the end of the page), or a table or figure with its caption and note.
 */
export function findInset(blocks: readonly Block[], from: number): Inset | null {
  if (blocks[from]?.kind === 'rule') return { kind: 'notes', end: skip(blocks, from + 1, RE_NOTE) };
  let end = from;
  for (let block = blocks[end]; block?.kind === 'text' && isCaption(block.text.value); block = blocks[end]) end++;
  while (blocks[end]?.kind === 'rows') end++;
  return end === from ? null : { kind: 'table', end: skip(blocks, end, RE_TABLE_NOTE) };
}

function skip(blocks: readonly Block[], from: number, pattern: RegExp): number {
  let end = from;
  for (let block = blocks[end]; block?.kind === 'text' && pattern.test(block.text.value); block = blocks[end]) end++;
  return end;
}
