import type { Block, TextBlock } from '../model/block.ts';
import type { Part } from '../model/document.ts';
import { RE_DATE_LINE } from '../text/dates.ts';
import { fold, similarity } from '../text/fold.ts';
import { withoutIssuers } from '../text/issuer.ts';
import { titleOf } from '../segment/find-documents.ts';
import { findSignature } from './find-signature.ts';
import { parseLabel } from '../text/label.ts';
import { slice, trim } from '../text/sourced.ts';
import { readAnnexList } from './read-annex-list.ts';

/** A part before its text is parsed. */
export interface PartDraft {
  role: Part['role'];
  /** 附件1, as printed. */
  labelBlock: TextBlock | null;
  label: string | null;
  titleBlocks: TextBlock[];
  /** Where the part has no title line of its own: its name in the list of annexes. */
  title: string;
  blocks: Block[];
}

/** A line that says which annex begins. 例：附件1 · 附件 2： · 附件 */
const RE_ANNEX_LABEL = /^附\s*件\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?\s*[：:]?$/;
/** The same with the title behind it. 例：附件1 海淀区… */
const RE_ANNEX_LABEL_AND_TITLE = /^附\s*件\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*[：:]?\s*(?=\S{4})/;
/** Period, draft or adoption below a title. 例：（2018—2020年） · (试行) */
const RE_TITLE_TAIL = /^[（(][^（()）]{2,24}[)）]$/;
/** 例：项目编号： · 填表日期：  年  月  日 */
const RE_FORM_LINE = /^[^。；]{2,12}[：:][\s_年月日第号]*$/;
const MAX_FORM_LINES = 3;
const MAX_TITLE_BLOCKS = 5;
const MAX_TITLE = 100;
/** A title differs from how it is cited by 的 or a mark. */
const SAME_TITLE = 0.86;
/** How far a title may be from its citation where its place (behind the signature) already says what it is. */
const ROUGHLY = 0.6;
/** Names of annexes are cited more freely: 登记信息表 for 信息登记表. */
const SAME_NAME = 0.82;

/**
 * Splits the body of a document into the outer notice, what it issues, and the annexes.
 *
 * The instrument begins behind the notice's signature, or where a title named by the notice stands; an annex where its
 * label stands, or where a name of the annex list stands, or (label lost) at a heading that the numbers printed on
 * later annexes call for.
 *
 * @param title Of the document.
 * @param titleBlocks Of the document.
 * @param text Blocks behind the title.
 */
export function splitParts(
  title: string,
  titleBlocks: TextBlock[],
  text: readonly Block[],
  issuers: readonly string[],
): PartDraft[] {
  const body = text.flatMap(cutAnnexLabel);
  const starts = [...findInstruments(title, body, issuers)];
  for (const annex of findAnnexes(body, starts)) starts.push(annex);
  starts.sort((a, b) => a.at - b.at);
  const first: PartDraft = {
    role: starts.some((s) => s.role === 'instrument') ? 'notice' : 'instrument',
    labelBlock: null,
    label: null,
    titleBlocks,
    title,
    blocks: body.slice(0, starts[0]?.at),
  };
  return [first, ...starts.map((start, i) => draft(start, body, starts[i + 1]?.at ?? body.length))];
}

/** A heading that holds label and title of an annex becomes two blocks. In a list of annexes a colon stands between. */
function cutAnnexLabel(block: Block): Block[] {
  if (block.kind !== 'text' || block.text.value.length > MAX_TITLE || /[。；]$/.test(block.text.value)) return [block];
  const label = RE_ANNEX_LABEL_AND_TITLE.exec(block.text.value);
  if (!label || (/[：:]/.test(label[0]) && block.hashes === 0 && block.bold !== 'whole')) return [block];
  const { length } = label[0];
  return [
    { ...block, text: trim(slice(block.text, 0, length)) },
    { ...block, text: slice(block.text, length), blanksBefore: 0 },
  ];
}

interface Start {
  at: number;
  role: 'instrument' | 'annex';
  hasLabel: boolean;
  /** Blocks between label and title: lines of a form to be filled in. 例：项目编号： */
  skipped: number;
  /** Blocks of the title. */
  titleCount: number;
  name: string | null;
  /** Label that the list of annexes gives it: 附件2. */
  listed: string | null;
}

function draft(start: Start, body: readonly Block[], end: number): PartDraft {
  const labelBlock = start.hasLabel ? body[start.at] : null;
  const above = start.at + (start.hasLabel ? 1 : 0);
  const from = above + start.skipped;
  const titleBlocks = body.slice(from, from + start.titleCount).filter((b) => b.kind === 'text');
  const printed = labelBlock?.kind === 'text' ? labelBlock.text.value.replace(/[\s：:]+/g, '') : null;
  const label = printed ?? start.listed;
  return {
    role: start.role,
    labelBlock: labelBlock?.kind === 'text' ? labelBlock : null,
    label,
    titleBlocks,
    title: titleBlocks.length > 0 ? titleOf(titleBlocks) : (start.name ?? label ?? ''),
    blocks: [...body.slice(above, from), ...body.slice(from + start.titleCount, end)],
  };
}

// --- instruments

function findInstruments(title: string, body: readonly Block[], issuers: readonly string[]): Start[] {
  const matter = withoutIssuers(title);
  if (!/印发|转发|批转|发布|公布|颁布|落实|的通知$|令$/.test(matter)) return [];
  const signature = findSignature(body, 0, issuers);
  const notice = body.slice(0, signature?.start ?? Math.min(body.length, 12));
  const named = titlesNamed(matter, notice);
  const starts: Start[] = [];
  const from = signature?.end ?? 0;
  const annexes = readAnnexList(body, from);
  for (let i = from; i < body.length; i++) {
    const count = matchTitle(body, i, named, SAME_TITLE);
    const isAnnex = i > 0 && isAnnexLabel(body[i - 1]);
    if (count === 0 || isAnnex || (annexes && i >= annexes.end && matchTitle(body, i, annexes.names, SAME_NAME) > 0))
      continue;
    starts.push({
      at: i,
      role: 'instrument',
      hasLabel: false,
      skipped: 0,
      titleCount: withTail(body, i, count),
      name: null,
      listed: null,
    });
    i += count;
  }
  const below = body[from];
  if (starts[0]?.at === from || !signature || below?.kind !== 'text') return starts;
  if (RE_ANNEX_LABEL.test(below.text.value) || !/印发|转发|批转|发布|公布|颁布/.test(matter + noticeText(notice)))
    return starts;
  if (matchTitle(body, from, readAnnexList(body, 0)?.names ?? [], SAME_NAME) > 0) return starts;
  const count = countTitleLines(body, from, named);
  return count === 0
    ? starts
    : [
        {
          at: from,
          role: 'instrument',
          hasLabel: false,
          skipped: 0,
          titleCount: withTail(body, from, count),
          name: null,
          listed: null,
        },
        ...starts,
      ];
}

function noticeText(notice: readonly Block[]): string {
  return notice.map((b) => (b.kind === 'text' ? b.text.value : '')).join('');
}

/** Titles of what the notice issues: in 《》 in its text, and what the title itself says between 印发 and 的通知. */
function titlesNamed(matter: string, notice: readonly Block[]): string[] {
  const cited = [
    ...noticeText(notice)
      .replace(/\s+/g, '')
      .matchAll(/《((?:[^《》]|《[^《》]*》)+)》/g),
  ].map((m) => m[1] ?? '');
  const inner = /^(?:关于)?(?:印发|转发|批转|发布|公布|颁布)(?:本[区市县])?(.+?)的?通知$/.exec(matter)?.[1];
  return [...cited, ...(inner ? [inner.replace(/^《(.+)》$/, '$1')] : [])];
}

/** Title lines from `at` on where no name helps: short lines without closing mark. */
function countTitleLines(body: readonly Block[], at: number, named: readonly string[]): number {
  const near = matchTitle(body, at, named, ROUGHLY);
  if (near > 0) return near;
  let count = 0;
  while (count < MAX_TITLE_BLOCKS) {
    const block = body[at + count];
    if (!isTitleLine(block)) break;
    if (count > 0 && block.blanksBefore > 0) break;
    count++;
  }
  return count;
}

function isTitleLine(block: Block | undefined): block is TextBlock {
  return (
    block?.kind === 'text' &&
    block.text.value.length <= MAX_TITLE &&
    !/[。；：:]$/.test(block.text.value) &&
    parseLabel(block.text.value) === null
  );
}

/** A bracketed line below a title belongs to it, but for a date. */
function withTail(body: readonly Block[], at: number, count: number): number {
  const tail = body[at + count];
  if (tail?.kind !== 'text' || !RE_TITLE_TAIL.test(tail.text.value) || RE_DATE_LINE.test(tail.text.value)) return count;
  const isNumber = parseLabel(tail.text.value) !== null;
  return isNumber || /通过|批准|公布|发布/.test(tail.text.value) ? count : count + 1;
}

/** Number of blocks from `at` on that together say one of `names`; 0 where none is said. */
function matchTitle(body: readonly Block[], at: number, names: readonly string[], threshold: number): number {
  if (names.length === 0 || !isTitleLine(body[at])) return 0;
  let best = { count: 0, score: threshold };
  let said = '';
  for (let count = 1; count <= MAX_TITLE_BLOCKS; count++) {
    const block = body[at + count - 1];
    if (block?.kind !== 'text' || block.text.value.length > MAX_TITLE) break;
    const { value } = block.text;
    if (count > 1 && !RE_TITLE_TAIL.test(value) && !isTitleLine(block)) break;
    said += fold(block.text.value);
    for (const name of names) {
      const score = similarity(said, fold(name));
      if (score > best.score || (score === 1 && best.score === 1)) best = { count, score };
    }
  }
  return best.count;
}

// --- annexes

function findAnnexes(body: readonly Block[], instruments: readonly Start[]): Start[] {
  const from =
    (instruments.at(-1)?.at ?? -1) + (instruments.at(-1)?.titleCount ?? 0) + (instruments.length > 0 ? 0 : 1);
  const list = readAnnexList(body, Math.max(0, from)) ?? readAnnexList(body, 0);
  const names = list?.names ?? [];
  const starts: Start[] = [];
  const search = Math.max(from, list?.end ?? 0);
  const open = new Set(names);
  for (let i = search; i < body.length; i++) {
    const block = body[i];
    if (block?.kind !== 'text') continue;
    const label = RE_ANNEX_LABEL.exec(block.text.value);
    if (label) {
      const name = names[labelNumber(label[1]) - 1] ?? (names.length === 1 ? names[0] : undefined) ?? null;
      const skipped = countFormLines(body, i + 1, name);
      const titleCount = countAnnexTitle(body, i + 1 + skipped, name);
      starts.push({ at: i, role: 'annex', hasLabel: true, skipped, titleCount, name, listed: null });
      if (name) open.delete(name);
      i += skipped + titleCount;
      continue;
    }
    const found = [...open].find((name) => matchTitle(body, i, [name], SAME_NAME) > 0 || sameLetters(block, name));
    if (found === undefined) continue;
    const titleCount = Math.max(1, matchTitle(body, i, [found], SAME_NAME));
    starts.push({
      at: i,
      role: 'annex',
      hasLabel: false,
      skipped: 0,
      titleCount: withTail(body, i, titleCount),
      name: found,
      listed: `附件${names.length > 1 ? names.indexOf(found) + 1 : ''}`,
    });
    open.delete(found);
    i += titleCount - 1;
  }
  return [...unlabelledBefore(body, from, starts), ...starts];
}

function labelNumber(printed: string | undefined): number {
  return printed ? Number(printed) || '一二三四五六七八九十'.indexOf(printed) + 1 : 1;
}

/** A heading that says the same characters as a name, in another order or with a number behind it. */
function sameLetters(block: TextBlock, name: string): boolean {
  if (block.hashes === 0 && block.bold !== 'whole') return false;
  const said = [...fold(block.text.value).replace(/\([一二三四五六七八九十\d]+\)$/, '')].sort().join('');
  return said === [...fold(name)].sort().join('');
}

/** Lines of a form that stand between the label of an annex and its title. */
function countFormLines(body: readonly Block[], at: number, name: string | null): number {
  for (let skipped = 0; skipped <= MAX_FORM_LINES; skipped++) {
    const block = body[at + skipped];
    if (block?.kind !== 'text') return 0;
    if (name ? matchTitle(body, at + skipped, [name], SAME_NAME) > 0 : block.hashes > 0) return skipped;
    if (!RE_FORM_LINE.test(block.text.value)) return 0;
  }
  return 0;
}

function isAnnexLabel(block: Block | undefined): boolean {
  return block?.kind === 'text' && RE_ANNEX_LABEL.test(block.text.value);
}

function countAnnexTitle(body: readonly Block[], at: number, name: string | null): number {
  const named = name ? matchTitle(body, at, [name], SAME_NAME) : 0;
  if (named > 0) return withTail(body, at, named);
  const block = body[at];
  if (!isTitleLine(block) || /^[表图]\s*\d/.test(block.text.value)) return 0;
  return withTail(body, at, countTitleLines(body, at, []));
}

/**
 * Annexes whose label the scan lost: where the first printed label has a number n > 1, headings without number behind
 * the last numbered heading are the n − 1 annexes before it, if there are as many.
 */
function unlabelledBefore(body: readonly Block[], from: number, starts: readonly Start[]): Start[] {
  const first = starts.find((start) => start.hasLabel);
  const label = first && body[first.at];
  if (!first || label?.kind !== 'text') return [];
  const number = labelNumber(RE_ANNEX_LABEL.exec(label.text.value)?.[1]);
  const missing = number - 1 - starts.filter((start) => start.at < first.at).length;
  if (missing <= 0) return [];
  const headings: number[] = [];
  for (let i = first.at - 1; i >= from; i--) {
    const block = body[i];
    if (block?.kind !== 'text' || block.hashes === 0) continue;
    if (parseLabel(block.text.value)) break;
    headings.unshift(i);
  }
  if (headings.length !== missing) return [];
  return headings.map((at) => ({
    at,
    role: 'annex',
    hasLabel: false,
    skipped: 0,
    titleCount: 1,
    name: null,
    listed: null,
  }));
}
