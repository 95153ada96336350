import type { Block } from '../model/block.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** What the lines of a colophon open with. 例：主办单位：… · 邮 编：100089 · 便民热线电话：96181 */
const RE_COLOPHON =
  /^(?:主管|主办|编辑|承办|出版|印刷|印制|发行|审核|责任编辑|总编|编印|.{0,12}地址|邮编|邮政编码|.{0,12}电话|传真|.{0,16}网[址站]|电子[邮信][箱件]|E-?mail|国内统一|国际标准|刊号|CN|ISSN|准印证|定价|印数|开本|出刊|公众号|微信|欢迎)/i;
/** Fewer lines may be the contact lines of a form. */
const MIN_LINES = 3;

/**
 * Finds where the back matter of the gazette begins (colophon, hotline, address), which the scan appends to the last
 * document. Returns the number of blocks of `blocks` that still belong to the document.
 */
export function cutColophon(blocks: readonly Block[]): number {
  let start = blocks.length;
  let lines = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'rule') continue;
    if (block?.kind !== 'text' || !RE_COLOPHON.test(withoutBlanks(block.text.value))) break;
    lines++;
    start = i;
  }
  return lines >= MIN_LINES ? start : blocks.length;
}
