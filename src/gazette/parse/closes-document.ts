import type { Block } from '../model/block.ts';
import type { GazetteNode, Section } from '../model/nodes.ts';

/** How a paragraph opens that speaks of the whole document. 例：各区、各部门要高度重视… · 本意见自发布之日起实施 */
const RE_CLOSING =
  /^(?:各[\p{sc=Han}、]{1,12}(?:要|应|须|可|结合|根据)|各(?:区|镇|县|市|有关|相关|部门|单位|街镇|责任单位)|全[区市县省][各\p{sc=Han}]{0,8}(?:要|单位|部门)|相关[区县市]|本(?:办法|意见|规定|方案|细则|通知|公告|通告|决定|条例|规则|标准|批复|计划|规划|预案|措施|要点)(?:自|由|所)|以上|上述|请各|望|特此|此(?:通知|公告|复|令))/u;
/** A closing paragraph is followed by nothing but others of its kind. */
const MAX_CLOSING = 3;
/** Two sections are too few to say what is usual in a list. */
const LEAST_LIST = 3;

/** Whether a paragraph opens as those do that speak of the whole document. */
export function opensClosing(text: string): boolean {
  return RE_CLOSING.test(text);
}

/**
 * Whether the paragraph at `index` belongs to the document and not to the last section: it is among the last of the
 * part, opens as such paragraphs do, and the section above it has its text.
 */
export function closesDocument(blocks: readonly Block[], index: number, last: Section | null): boolean {
  const block = blocks[index];
  if (!last || block?.kind !== 'text' || !RE_CLOSING.test(block.text.value)) return false;
  const rest = blocks.slice(index + 1).filter((b) => b.kind !== 'rule');
  const onlyParagraphs = rest
    .slice(0, MAX_CLOSING + 1)
    .every((b, i) => b.kind === 'text' && (b.label === null || i >= MAX_CLOSING));
  if (!onlyParagraphs || rest.length > MAX_CLOSING + 4) return false;
  return last.children.length > 0;
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
  if (!deepest?.runIn || list.length < LEAST_LIST || !list.every((s) => s.runIn)) return;
  const others = list.slice(0, -1).every((s) => s.children.length === 1);
  const [own, closing, ...more] = deepest.children;
  if (!others || own?.type !== 'paragraph' || closing?.type !== 'paragraph' || more.length > 0) return;
  deepest.children.pop();
  root.splice(root.indexOf(path[0] as Section) + 1, 0, closing);
}
