import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { GazetteNode, Section } from '../model/nodes.ts';
import { within } from '../limits/within.ts';

/** How a paragraph opens that speaks of the whole document. */
const OPENINGS = fromWords(() =>
  [
    // It asks something of all. 例：各区、各部门要高度重视… · 全区各单位要… · 相关区委、区政府要…
    `(?:各|全[省市区县]|相关[市区县])[\\p{sc=Han}、（）]{0,20}?(?:要|${anyOf('predicates', 'duty')})`,
    // It says when the document holds and who interprets it. 例：本意见自发布之日起实施… · 本规定由区编办负责解释
    `本\\p{sc=Han}{0,6}${anyOf('genres')}[自由]`,
    // A formula, or it points back. 例：特此通知。 · 以上意见如无不妥…
    anyOf('closings'),
  ].map((row) => new RegExp(`^${row}`, 'u')),
);

/** Whether a paragraph opens as those do that speak of the whole document. */
export function opensClosing(text: string): boolean {
  return OPENINGS().some((opening) => opening.test(text));
}

/** 附注 (GB/T 9704—2012, 7.3.6), which a text printed behind a notice has below itself. 例：（此件公开发布） */
const RE_REMARK = /^[（(][^（()）]+[)）]$/;

/**
 * Whether a paragraph belongs to the document and not to the last section: it opens as such paragraphs do, the section
 * above it has its text, and nothing but such paragraphs follows; or it is a remark in brackets, and nothing follows.
 *
 * @param rest Blocks behind it up to the list of annexes or the signature.
 */
export function closesDocument(paragraph: TextBlock, rest: Iterable<Block>, last: Section | null): boolean {
  if (RE_REMARK.test(paragraph.text.value) && isEmpty(rest)) return true;
  if (!last || last.children.length === 0 || !opensClosing(paragraph.text.value)) return false;
  let behind = 0;
  for (const block of rest) {
    if (block.kind === 'rule') continue;
    if (!within('mostClosing', ++behind) || block.kind !== 'text' || block.label !== null) return false;
  }
  return true;
}

function isEmpty(blocks: Iterable<Block>): boolean {
  return blocks[Symbol.iterator]().next().done === true;
}

/**
 * Lifts a closing paragraph that no cue gives away out of the last run-in section: where all sections of the list have
 * one paragraph and only the last has a second, that one speaks of the whole. In place.
 */
export function liftClosing(root: GazetteNode[]): void {
  const path: Section[] = [];
  for (let nodes = root; ;) {
    const last = nodes.findLast((n) => n.type === 'section');
    if (!last || last !== nodes.findLast((n) => n.type !== 'signature' && n.type !== 'annexList')) break;
    path.push(last);
    nodes = last.children;
  }
  const deepest = path.at(-1);
  const list = (path.at(-2)?.children ?? root).filter((n) => n.type === 'section');
  if (!deepest?.runIn || !within('fewestSeen', list.length) || !list.every((s) => s.runIn)) return;
  const others = list.slice(0, -1).every((s) => s.children.length === 1);
  const [own, closing, ...more] = deepest.children;
  if (!others || own?.type !== 'paragraph' || closing?.type !== 'paragraph' || more.length > 0) return;
  deepest.children.pop();
  root.splice(root.indexOf(path[0] as Section) + 1, 0, closing);
}
