import type { Block } from '../model/block.ts';
import { textOf } from '../clean/text-of.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** A label and its value; before a number or an address of the net the colon may be missing. 例：邮编100089 */
const RE_FIELD = /^([^：:]{2,24}?)(?:[：:](?=.)|(?=[（(]?[¥￥]?\d|https?:|www\.))/i;
/** A field is no sentence. */
const RE_SENTENCE = /[。！]|；$/;
/** A label of nothing but words for who makes a gazette. 例：主管主办 · 编辑出版单位 · 本期责任编辑 · 发行范围 · 出版日期 */
const RE_MAKER =
  /^(?:本[刊期])?(?=.*(?:主管|主办|承办|编|出版|印|发行))(?:主管|主办|承办|编辑|编印|编发|编审|编委|主编|副|总编|责任|责编|执行|出版|印刷|印制|承印|发行|审核|校对|与|及|和|、|单位|机构|机关|部门|公司|部|室|会|者|人|员|日期|时间|范围|方式|周期|许可|证|号)+$/;
/** A label of what only a publication has. 例：国内统一刊号CN · 苏新出准印证（2020）第 · 每期定价 · 本刊网址 */
const RE_PUBLICATION =
  /刊号|出版物号|ISSN|^CN$|邮发代号|国[内外]代号|准印|定价|工本费|印[数张]$|开本|出刊|本刊|公报|编辑[部室]/i;
/** Who issues a gazette. Where no field says this, the last lines are those of a document or of a form in it. */
const RE_PROOF = /主办|编辑|出版|印[刷制]|承印|发行/;
/** Where to reach it, as the end of a notice may say too. 例：便民热线电话 · 邮编 */
const RE_REACH =
  /(?:地址|邮编|邮政编码|邮码|电话|热线|传真|网[址站]|电子[邮信][箱件]|邮箱|信箱|E-?mail|公众号|微信|微博)$/i;
/** What it says of itself without a label. 例：内部资料 免费交流 · 欢迎订阅 · 江东省人民政府公报 · 2021年第3期 */
const RE_OF_ITSELF =
  /^[（(]?(?:内部(?:资料|刊物|发行)|免费(?:赠阅|交流|发放)|欢迎(?:订阅|关注|索阅|投稿|登[录陆]|扫)|《?\p{sc=Han}{2,20}公报》?$|(?:\d{4}年)?第\d{1,3}期)/u;
/** Fewer lines may be the contact lines of a form. */
const MIN_LINES = 3;

type Kind = 'maker' | 'proof' | 'reach';

/**
 * Finds where the back matter of the gazette begins (colophon, hotline, address), which the scan appends to the last
 * document. Returns the number of blocks of `blocks` that still belong to the document.
 *
 * A line of it is a label and its value. Address and telephone above the first line that says who makes the gazette
 * belong to the document, unless a rule parts them from that line.
 */
export function cutColophon(blocks: readonly Block[]): number {
  let start = blocks.length;
  let lines = 0;
  let isProven = false;
  let isParted = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'rule') {
      isParted = start < blocks.length;
      continue;
    }
    const kind = kindOf(textOf(block));
    if (kind === null) break;
    lines++;
    isProven ||= kind === 'proof';
    if (kind !== 'reach' || isParted) start = i;
  }
  return lines >= MIN_LINES && isProven ? start : blocks.length;
}

function kindOf(text: string): Kind | null {
  const line = withoutBlanks(text);
  if (RE_SENTENCE.test(line)) return null;
  if (RE_OF_ITSELF.test(line)) return 'maker';
  const label = RE_FIELD.exec(line)?.[1] ?? '';
  if (RE_MAKER.test(label)) return RE_PROOF.test(label) ? 'proof' : 'maker';
  if (RE_PUBLICATION.test(label)) return 'proof';
  return RE_REACH.test(label) ? 'reach' : null;
}
