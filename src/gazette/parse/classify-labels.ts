import type { Block, TextBlock } from '../model/block.ts';
import { LABEL_KINDS, type LabelKind } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';
import { rankKinds } from './rank-kinds.ts';

/** What a numbered block is. */
export type Role =
  /** A heading on a line of its own. */
  | { role: 'heading' }
  /** A heading that opens a paragraph; `length` units of the text behind the label, closing mark included. */
  | { role: 'runIn'; length: number }
  | { role: 'article' }
  | { role: 'item' };

export interface Labelled {
  label: Label;
  /** Depth of its kind; siblings share one, children have a greater one. */
  rank: number;
  role: Role;
}

/** Up to the first 。 a run-in heading has at most 25 characters, punctuation not counted. */
const MAX_RUN_IN = 25;
/** Before a colon it is a name, not a clause: the longest seen has 14 characters (安全风险防控专业机构服务机制). */
const MAX_COLON_RUN_IN = 16;
/** Longest stand-alone heading seen: 48 characters. */
const MAX_HEADING = 60;
const RE_PUNCTUATION = /[，,、；;：:。．.！？!?“”"'‘’（）()《》〈〉\s]/g;
const RE_ENDS_SENTENCE = /[。；;！？!?，,、][”’）)]?$/;
/** A sentence that says what must be done or what is. 例：改造模式应优先采用合同能源管理 · 规划面积为6.8平方公里 */
const RE_OBLIGES = /^[^，]{2,10}(?:应当?(?![急对用变])|必须|须|不得|可以|需要)|^[^，]{2,16}[为是]\s*\d/;
/**
 * A clause that announces what is numbered below it; a mere name before a colon (资金支持：) is a heading.
 * 例：有下列情形之一的，按本方案要求依法追究生态环境损害赔偿责任： · 以下情形不适用本方案：
 */
const RE_ANNOUNCES = /(?:以下|下列|如下|之一|情形|条件|，).*[：:]$|.{13,}[：:]$/;
/** Verbs that open a run-in heading: what follows is no subject. 例：加强专职干部队伍建设 */
const OPENING_VERBS =
  '(?:加强|加大|加快|完善|建立|健全|推进|推动|优化|强化|深化|落实|做好|开展|组织|提升|提高|创新|发挥|构建|打造|实施|规范|明确|严格|积极|大力|继续|进一步|持续|扎实|全面|切实|依法|坚持|支持|鼓励|引导|培育|促进|改革|改善|调整|增加|密切|巩固|拓展|统筹|关于|聚焦)';
/**
 * A sentence about what an organ does, not a heading.
 * 例：各街镇统筹审核在京实际住所居住证明 · 区公安分局加强学校及周边治安综合治理
 */
const RE_ORGAN_ACTS = new RegExp(
  `^(?!${OPENING_VERBS})(?:各\\p{sc=Han}{1,6}?|[\\p{sc=Han}、]{1,24}?(?:局|委|办|部|处|厅|院|中心|街镇|部门|单位|公司|政府|学校|机构|小组|支队))(?:统筹|负责|加强|严厉|建立|牵头|会同|核实|审核|应当?|要|须|可以?|在|对|将|按|依|不|组织|开展|制定|落实|指导|协调|配合|做好)`,
  'u',
);
/** Openings of what explains a name in a list of contents, not of a paragraph under a heading. */
const RE_EXPLAINS = /^(?:包括|包含|是指|系指|指的?是?|即|主要(?:包括|指))/;

/**
 * Decides for each numbered block of a part whether it is a heading, a run-in heading, an article or an item, from its
 * own form and from that of its siblings. Blocks without number are not in the result.
 *
 * Order of decisions: what the kind settles (编章节条), what the article around it settles (项), what the length and
 * the closing mark settle, what the neighbours settle (a list of names without closing marks is no list of headings).
 */
export function classifyLabels(blocks: readonly Block[]): Map<Block, Labelled> {
  const labelled = new Map<Block, Labelled>();
  const ranks = rankKinds(blocks.flatMap((block) => (block.kind === 'text' && block.label ? [block.label] : [])));
  let inArticle = false;
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    const { label } = block;
    if (!label) continue;
    const { opens } = LABEL_KINDS[label.kind];
    if (opens === 'heading') inArticle = false;
    if (opens === 'article') inArticle = true;
    const rank = ranks.get(label.kind) ?? LABEL_KINDS[label.kind].rank;
    labelled.set(block, { label, rank, role: roleOf(block, label, inArticle) });
  }
  for (const list of siblingLists(blocks, labelled)) {
    settleColons(list, labelled);
    settleLeads(list, labelled, blocks);
    settleNames(list, labelled, blocks);
  }
  return labelled;
}

function roleOf(block: TextBlock, label: Label, inArticle: boolean): Role {
  const text = block.text.value.slice(label.length);
  const { opens } = LABEL_KINDS[label.kind];
  if (opens !== 'either') return { role: opens };
  if (inArticle) return { role: 'item' };
  const end = firstStop(text);
  if (end < 0)
    return text.length <= MAX_HEADING && !RE_ENDS_SENTENCE.test(text) ? { role: 'heading' } : { role: 'item' };
  const isWhole = end === text.length - 1;
  const length = text.slice(0, end).replace(RE_PUNCTUATION, '').length;
  if (isWhole) return block.hashes > 0 && length <= MAX_RUN_IN ? { role: 'heading' } : { role: 'item' };
  if (RE_ORGAN_ACTS.test(text.slice(0, end)) || RE_OBLIGES.test(text.slice(0, end))) return { role: 'item' };
  return length > 0 && length <= MAX_RUN_IN && !/[；;]/.test(text.slice(0, end)) && !/：./.test(text.slice(0, end))
    ? { role: 'runIn', length: end + 1 }
    : { role: 'item' };
}

/** Offset of the first 。 outside brackets and quotations; −1 where there is none. */
function firstStop(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if ('（(《〈“'.includes(c)) depth++;
    else if ('）)》〉”'.includes(c)) depth = Math.max(0, depth - 1);
    else if (c === '。' && depth === 0) return i;
  }
  return -1;
}

interface SiblingList {
  kind: LabelKind;
  rank: number;
  blocks: TextBlock[];
}

/** Runs of one kind whose numbers go up by one, with nothing of a lesser rank between. */
function siblingLists(blocks: readonly Block[], labelled: ReadonlyMap<Block, Labelled>): SiblingList[] {
  const done: SiblingList[] = [];
  let open: SiblingList[] = [];
  for (const block of blocks) {
    const found = labelled.get(block);
    if (!found || block.kind !== 'text') continue;
    const { kind, number } = found.label;
    open = open.filter((list) => list.rank <= found.rank);
    const list = open.find((l) => l.kind === kind);
    const last = list && labelled.get(list.blocks.at(-1) as Block)?.label.number;
    if (list && last !== undefined && number === last + 1) list.blocks.push(block);
    else {
      const fresh = { kind, rank: found.rank, blocks: [block] };
      open = [...open.filter((l) => l !== list), fresh];
      done.push(fresh);
    }
  }
  return done;
}

/** 1. 联席会议机制：建立由… is a run-in heading where all of its siblings have the same form. */
function settleColons(list: SiblingList, labelled: Map<Block, Labelled>): void {
  if (list.blocks.length < 2) return;
  const names = list.blocks.map((block) => {
    const found = labelled.get(block);
    if (found?.role.role !== 'item' || LABEL_KINDS[list.kind].opens !== 'either') return null;
    const text = block.text.value.slice(found.label.length);
    const colon = /[：:]/.exec(text);
    const rest = text.slice((colon?.index ?? 0) + 1).trim();
    const name = text.slice(0, colon?.index ?? 0);
    if (!colon || rest.length < 2 || name.length > MAX_COLON_RUN_IN || /[，。；]/.test(name)) return null;
    return {
      block,
      found,
      length: colon.index + 1,
      explains: RE_EXPLAINS.test(rest) || rest.startsWith(name.slice(-2)),
    };
  });
  if (names.some((n) => n === null) || names.some((n) => n?.explains)) return;
  for (const n of names) if (n) labelled.set(n.block, { ...n.found, role: { role: 'runIn', length: n.length } });
}

/**
 * What stands before deeper numbers: a clause that ends in a colon announces them and is an item; a short sentence
 * among run-in headings is a heading whose text is only what follows.
 */
function settleLeads(list: SiblingList, labelled: Map<Block, Labelled>, blocks: readonly Block[]): void {
  const hasRunIn = list.blocks.some((block) => labelled.get(block)?.role.role === 'runIn');
  const hasItem = list.blocks.some(
    (block) => labelled.get(block)?.role.role === 'item' || leadsItems(block, labelled, blocks),
  );
  for (const block of list.blocks) {
    const found = labelled.get(block);
    const below = labelled.get(blocks[blocks.indexOf(block) + 1] as Block);
    if (!found || LABEL_KINDS[list.kind].opens !== 'either') continue;
    const text = block.text.value.slice(found.label.length);
    const isDeeper = below !== undefined && below.rank > list.rank;
    const announces = RE_ANNOUNCES.test(text) && (isDeeper || (hasItem && !below));
    if (found.role.role === 'heading' && announces) labelled.set(block, { ...found, role: { role: 'item' } });
    if (!isDeeper) continue;
    const isShort = text.replace(RE_PUNCTUATION, '').length <= MAX_RUN_IN && firstStop(text) === text.length - 1;
    if (found.role.role === 'item' && hasRunIn && isShort) labelled.set(block, { ...found, role: { role: 'heading' } });
  }
}

/** A clause that ends in a colon above deeper numbers. */
function leadsItems(block: TextBlock, labelled: ReadonlyMap<Block, Labelled>, blocks: readonly Block[]): boolean {
  const own = labelled.get(block);
  const below = labelled.get(blocks[blocks.indexOf(block) + 1] as Block);
  return own !== undefined && below !== undefined && below.rank > own.rank && RE_ANNOUNCES.test(block.text.value);
}

/** Names one below the other with nothing between are a list, not headings without text. */
function settleNames(list: SiblingList, labelled: Map<Block, Labelled>, blocks: readonly Block[]): void {
  const plain = list.blocks.filter((block) => labelled.get(block)?.role.role === 'heading');
  if (plain.length < 2 || plain.some((block) => block.hashes > 0 || block.bold === 'whole')) return;
  const followed = plain.filter((block) => {
    const next = blocks[blocks.indexOf(block) + 1];
    const below = next && labelled.get(next);
    return next !== undefined && (!below || below.rank > list.rank);
  });
  if (followed.some((block) => block !== plain.at(-1))) return;
  for (const block of plain) {
    const found = labelled.get(block);
    if (found && LABEL_KINDS[list.kind].opens === 'either') labelled.set(block, { ...found, role: { role: 'item' } });
  }
}
