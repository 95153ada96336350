import { textOf } from '../clean/text-of.ts';
import { fromWords } from '../lexicon/words.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { closeTitle } from '../scan/close-title.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { numberAlone, ordinalAlone } from '../scan/doc-number.ts';
import { issuing, withoutIssuers } from '../scan/issuer.ts';
import { within } from '../limits/within.ts';
import { genreIs, genreOf } from '../scan/genre.ts';

/** 附注 below the date. 例：（此件公开发布） */
export const RE_REMARK = /^[（(][^（()）\d]+[）)]$/;

/** The title that lines say together. */
export function titleOf(blocks: readonly TextBlock[]): string {
  return closeTitle(blocks.map((block) => block.text.value).join(' '));
}

/** The lines of text among `count` blocks from `start` on. */
export function textsFrom(blocks: readonly Block[], start: number, count: number): TextBlock[] {
  return blocks.slice(start, start + count).filter((block) => block.kind === 'text');
}

/** Whether a title is no longer than titles are; joint organs before it do not count. */
export function isTitleLength(title: string): boolean {
  return within('longestOwnTitle', withoutIssuers(title).length);
}

/** A title is no sentence, and the date of a signature stands before it at most. */
export function isTitleLine(block: Block | undefined): block is TextBlock {
  if (block?.kind !== 'text' || block.beside) return false;
  const text = block.text.value;
  return !/[。；]$/.test(text) && !RE_DATE_LINE.test(text);
}

/** 河东省人民政府令 above 第312号, 河东省人民政府公告 above 第3号. */
export function isOrder(title: string, below: string): boolean {
  return genreIs(genreOf(title), 'issues') && ordinalAlone(below) !== null;
}

const reGivesOut = fromWords(() => new RegExp(`^《.*》.*${issuing()}`));

/** 中华人民共和国最高人民法院公告 above 《…》已于2015年6月23日…通过，现予公布: an announcement without a number. */
export function announces(title: string, below: string): boolean {
  return genreIs(genreOf(title), 'issues') && reGivesOut().test(below);
}

/**
 * Whether the 发文字号 of a document stands above its title, as below the red line of its own print (GB/T 9704—2012,
 * 7.2.5): first in a file, or behind the end of another document.
 *
 * @param firsts Of a gazette in several files, the indices of the first block of each.
 */
export function hasNumberAbove(blocks: readonly Block[], start: number, firsts: ReadonlySet<number>): boolean {
  if (numberAlone(textOf(blocks[start - 1])) === null) return false;
  if (firsts.has(start - 1)) return true;
  const above = textOf(blocks[start - 2]);
  return above === '' || RE_DATE_LINE.test(above) || RE_REMARK.test(above);
}
