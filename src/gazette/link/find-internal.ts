import type { Article, GazetteDocument, Part, Span } from '../model/document.ts';
import { findAnnexLinks } from './find-annex-links.ts';
import type { Citation } from './find-citations.ts';
import { articlesBetween, findArticle, findDivision, findItem, findParagraph, findSection } from './locate.ts';
import { unitAt, type Unit } from './parse-units.ts';
import { articleOf, type Passage } from './passages.ts';

export type InternalSpan = Extract<Span, { kind: 'internal' }>;

const GENRE =
  '条例|规定|办法|细则|规则|规程|意见|通知|通告|公告|决定|方案|预案|计划|规划纲要|规划|纲要|措施|标准|章程|指南|要点';
/** 例：本办法|第二条 · 本实施意见|第三部分 */
const RE_OWN_NAME = new RegExp(`本[\\u4e00-\\u9fff]{0,4}?(?:${GENRE})\\s*$`);
/** Another text is named. 例：该办法|第五条 · 宪法|第十条 · 合同|第三条 */
const RE_OTHER_NAME =
  /(?:法|条例|规定|办法|细则|规则|规程|决定|意见|方案|计划|章程|准则|公约|合同|协议|标准|其|该[\u4e00-\u9fff]{0,4})\s*$/;
/** A part of a text is named, and no ordinal counts it. 例：第二项|规定 · 第三部分|所列 */
const RE_NAMED_AS_TEXT = /^\s*(?:的?(?:规定|要求|情形|内容|条件)|所(?:列|称|指|述|规定)|中|之)/;
/** 例：前款规定 · 前两款 · 前条 · 前三项 */
const RE_PRECEDING = /前([两一二三四五六七八九十])?(款|条|项)/g;
/** Longer quotations hold words of another text. 例：“……依照本条例第十条……” */
const LONGEST_OWN_QUOTE = 20;

/**
 * Links of a passage to places of its own document: 本办法第二条, 第六、七、八条, 第一至五款, 前款, 本方案第三部分,
 * 附件1, 下表. What names a place of another text (behind a citation, in a quotation, 该条例第十条, in a cell without
 * 本办法) is no link, nor is a place that the document lacks.
 */
export function findInternal(
  passage: Passage,
  document: GazetteDocument,
  citations: readonly Citation[],
): InternalSpan[] {
  const spans = [...unitLinks(passage, document), ...precedingLinks(passage), ...findAnnexLinks(passage, document)];
  const quotes = longQuotes(passage.text);
  return spans
    .filter((s) => s.targets.length > 0)
    .filter(
      (s) =>
        !citations.some((c) => c.start < s.end && s.start < c.tail) &&
        !quotes.some((q) => q.start < s.end && s.start < q.end),
    )
    .sort((a, b) => a.start - b.start)
    .filter((s, i, all) => i === 0 || s.start >= (all[i - 1]?.end ?? 0));
}

// --- 第…条, 第…款, 第…章

function unitLinks(passage: Passage, document: GazetteDocument): InternalSpan[] {
  const { text } = passage;
  const spans: InternalSpan[] = [];
  for (let at = text.indexOf('第'); at >= 0;) {
    const unit = unitAt(text, at);
    if (!unit) {
      at = text.indexOf('第', at + 1);
      continue;
    }
    const before = text.slice(0, unit.start);
    const own = RE_OWN_NAME.exec(before)?.[0] ?? '';
    const scope = scopeOf(passage, document, own.trim());
    const chain = scope && mayLink(unit, before, own, passage) ? followChain(unit, text, scope, passage) : null;
    if (chain) {
      const [first] = chain.spans;
      if (first && own) first.start = unit.start - own.length;
      spans.push(...chain.spans);
    }
    at = text.indexOf('第', chain?.end ?? skipChain(unit, text));
  }
  return spans;
}

/** The part that a place is looked up in: the one that is called 本办法, the passage's own where nothing is said. */
function scopeOf(passage: Passage, document: GazetteDocument, own: string): Part | null {
  if (own === '') return passage.part;
  const name = own.slice(1);
  const named = (part: Part) =>
    part.title
      .replace(/\s/g, '')
      .replace(/(?:[（(][^（()）]*[)）])+$/, '')
      .replace(/》$/, '')
      .endsWith(name);
  if (passage.part && named(passage.part)) return passage.part;
  return document.parts.find((part) => part.role === 'instrument' && named(part)) ?? document.parts.find(named) ?? null;
}

function mayLink(unit: Unit, before: string, own: string, passage: Passage): boolean {
  if (own !== '') return true;
  if (passage.place === 'cell' || RE_OTHER_NAME.test(before)) return false;
  if (unit.kind === '条') return true;
  const named = RE_NAMED_AS_TEXT.test(passage.text.slice(unit.end)) || /(?:本条|本款|前款|见|详见)\s*$/.test(before);
  return unit.kind === '款' || unit.kind === '项' ? named && articleOf(passage) !== null : named;
}

/** A unit with those below it (第十五条第六款) and those that 、和至 join to it. */
function followChain(first: Unit, text: string, scope: Part, passage: Passage): { spans: InternalSpan[]; end: number } {
  const spans: InternalSpan[] = [];
  let unit: Unit | null = first;
  let end = first.end;
  let rangeFrom: { article: Article; start: number } | null = null;
  while (unit) {
    const below = unitsBelow(unit, text);
    end = below.at(-1)?.end ?? unit.end;
    const article = unit.kind === '条' ? findArticle(scope, unit.numbers[0]?.number ?? 0, unit.sub) : null;
    if (rangeFrom && article) {
      spans.pop();
      const targets = articlesBetween(scope, rangeFrom.article, article).map((a) => a.id);
      spans.push({ kind: 'internal', start: rangeFrom.start, end, targets });
    } else spans.push(...linkUnit(unit, below, scope, passage));
    const joint: string | undefined = /^\s*(?:、|和|及|与|或|至|到|以及)\s*(?=第)/.exec(text.slice(end))?.[0];
    const next: Unit | null = joint ? unitAt(text, end + joint.length) : null;
    rangeFrom = article && joint && /[至到]/.test(joint) ? { article, start: unit.start } : null;
    unit = next?.kind === first.kind ? next : null;
  }
  return { spans, end };
}

function skipChain(unit: Unit, text: string): number {
  return unitsBelow(unit, text).at(-1)?.end ?? unit.end;
}

function unitsBelow(unit: Unit, text: string): Unit[] {
  const next = unit.kind === '条' || unit.kind === '款' || unit.kind === '章' ? unitAt(text, unit.end) : null;
  const lower = next && ['款', '项', '节'].includes(next.kind) && next.kind !== unit.kind ? next : null;
  return lower ? [lower, ...unitsBelow(lower, text)] : [];
}

function linkUnit(unit: Unit, below: readonly Unit[], scope: Part, passage: Passage): InternalSpan[] {
  const end = below.at(-1)?.end ?? unit.end;
  const idsOf = (number: number) =>
    targetsOf({ ...unit, numbers: [{ number, start: unit.start, end }] }, below, scope, passage);
  if (below.length > 0 || unit.range || unit.numbers.length === 1) {
    return [{ kind: 'internal', start: unit.start, end, targets: unit.numbers.flatMap((n) => idsOf(n.number)) }];
  }
  return unit.numbers.map((n, i, all): InternalSpan => ({
    kind: 'internal',
    start: i === 0 ? unit.start : n.start,
    end: i === all.length - 1 ? unit.end : n.end,
    targets: idsOf(n.number),
  }));
}

function targetsOf(unit: Unit, below: readonly Unit[], scope: Part, passage: Passage): string[] {
  const number = unit.numbers[0]?.number ?? 0;
  switch (unit.kind) {
    case '章':
      return idOf(findSection(scope, 'chapter', number));
    case '节':
      return idOf(findSection(scope, 'section', number));
    case '部分':
      return idOf(findDivision(scope, number));
    case '条': {
      const article = findArticle(scope, number, unit.sub);
      return article ? targetsIn(article, below) : [];
    }
    case '款':
    case '项': {
      const article = articleOf(passage);
      return article ? targetsIn(article, [unit, ...below]) : [];
    }
  }
}

function targetsIn(article: Article, units: readonly Unit[]): string[] {
  const [unit, lower] = units;
  if (!unit) return [article.id];
  // 第一至五款 of an article of one paragraph are its 项, the first as well.
  const highest = Math.max(...unit.numbers.map((n) => n.number));
  const isParagraph = unit.kind === '款' && findParagraph(article, highest)?.type === 'paragraph';
  return unit.numbers.flatMap(({ number }) => {
    const found = isParagraph ? findParagraph(article, number) : findItem(article, number);
    if (!found || !lower) return idOf(found);
    return lower.numbers.flatMap((n) => idOf(findItem(found, n.number)));
  });
}

function idOf(node: { id: string } | null): string[] {
  return node ? [node.id] : [];
}

// --- 前款

function precedingLinks(passage: Passage): InternalSpan[] {
  const article = articleOf(passage);
  if (!article || !passage.part) return [];
  return Array.from(passage.text.matchAll(RE_PRECEDING), (match): InternalSpan => {
    const [all, count = '一', kind = ''] = match;
    const targets = precedingIds(passage, article, kind, '一两三四五六七八九十'.indexOf(count) + 1);
    return { kind: 'internal', start: match.index, end: match.index + all.length, targets };
  });
}

function precedingIds(passage: Passage, article: Article, kind: string, count: number): string[] {
  const siblings = siblingsOf(passage, article, kind);
  const own = siblings.findIndex((id) => passage.trail.some((node) => node.id === id));
  return own < 0 ? [] : siblings.slice(Math.max(0, own - count), own);
}

function siblingsOf(passage: Passage, article: Article, kind: string): string[] {
  if (kind === '条') return passage.part ? articlesOfPart(passage.part) : [];
  if (kind === '款') return article.children.filter((node) => node.type === 'paragraph').map((node) => node.id);
  const holder = passage.trail.find((node) => node.type === 'paragraph' && node.children.length > 0);
  return holder?.type === 'paragraph'
    ? holder.children.filter((node) => node.type === 'item').map((node) => node.id)
    : [];
}

function articlesOfPart(part: Part): string[] {
  const ids: string[] = [];
  const collect = (nodes: Part['children']) => {
    for (const node of nodes) {
      if (node.type === 'article') ids.push(node.id);
      else if (node.type === 'section') collect(node.children);
    }
  };
  collect(part.children);
  return ids;
}

function longQuotes(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/“[^”]*”/g), (m) => ({ start: m.index, end: m.index + m[0].length })).filter(
    (q) => q.end - q.start > LONGEST_OWN_QUOTE,
  );
}
