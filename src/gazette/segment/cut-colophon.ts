import { textOf } from '../clean/text-of.ts';
import { anyOf, fromWords, words } from '../lexicon/words.ts';
import type { Block } from '../model/block.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { within } from '../limits/within.ts';

/** A label and its value; before a number or an address of the net the colon may be missing. 例：邮编100089 */
const RE_FIELD = /^([^：:]{2,24}?)(?:[：:](?=.)|(?=[（(¥￥\da-z]))/;
/** A field is no sentence. */
const RE_SENTENCE = /[。！]|；$/;
/** A label of who makes the gazette, little behind the word. 例：编辑出版单位 · 国内统一刊号CN; not 编辑部门应当做到 */
const reMaker = fromWords(() => new RegExp(`(${anyOf('imprint')}).{0,4}$`));
/** Where to reach it, as the end of a notice may say too. 例：便民热线电话 · 邮编 */
const reReach = fromWords(() => new RegExp(`${anyOf('contacts')}$`));
/** What it says of itself without a label. 例：内部资料 免费交流 · 江东省人民政府公报 · 2021年第3期（总第815期） */
const RE_OF_ITSELF = /^[（(]?(?:内部|免费|欢迎|《?\p{sc=Han}{2,20}公报》?$|(?:\d{4}年)?第\d{1,3}期)/u;

/** `proof`: what only a publication says. Where no line does, the last ones are those of a document or a form in it. */
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
  return within('fewestSeen', lines) && isProven ? start : blocks.length;
}

function kindOf(text: string): Kind | null {
  const line = withoutBlanks(text);
  if (RE_SENTENCE.test(line)) return null;
  if (RE_OF_ITSELF.test(line)) return 'maker';
  const label = RE_FIELD.exec(line)?.[1] ?? '';
  const word = reMaker().exec(label)?.[1];
  if (word !== undefined) return words('imprint', 'proves').includes(word) ? 'proof' : 'maker';
  return reReach().test(label) ? 'reach' : null;
}
