import type { GazetteDocument, Part } from '../../model/document.ts';
import type { GazetteNode } from '../../model/nodes.ts';
import { firstBy } from '../../model/first-by.ts';
import { perObject } from '../../model/per-object.ts';
import { walkNodes } from '../../model/walk-nodes.ts';
import { annexLineOf } from '../../scan/annex-label.ts';
import { within } from '../../limits/within.ts';
import { countLeading } from '../../text/count-leading.ts';
import { NUMERAL, parseNumeral } from '../../text/numerals.ts';
import type { InternalSpan } from './internal-span.ts';
import type { Passage } from '../passages.ts';
import { titleKey } from '../targets/title-key.ts';

const N = `[${NUMERAL}]{1,3}`;
/** 例：附件1 · 附件 1、2 · 附件1至3 · 附件一 */
const RE_ANNEX = new RegExp(
  `附[件表录图]\\s*(${N}(?:\\s*[、和及至—-]\\s*(?:附[件表录图]\\s*)?${N})*)(?![\\d.．年个份])`,
  'g',
);
/** An annex without number, where a document has but one. 例：详见|附件 · 分配表见|附件 */
const RE_THE_ANNEX = new RegExp(`(?<=[见按照如写])附[件表](?![${NUMERAL}:：材])`, 'g');
/** 例：见表1 · 如表2-1所示 · 见图3 */
const RE_TABLE = /(?<=[见如列于照])\s*([表图])\s*(\d{1,2}(?:-\d{1,2})?)/g;
const RE_CAPTION = /^([表图])\s*(\d{1,2}(?:-\d{1,2})?)(?![\d-])/;
/** 例：见下表 · 如下表所示 · 见上表 */
const RE_NEAR_TABLE = /(?<=[见如按照])\s*([上下])([表图])/g;

interface Annexes {
  all: readonly Part[];
  /** By the number of its label. */
  byNumber: ReadonlyMap<number | undefined, Part>;
  /** The id counts annexes whose labels are lost. */
  byId: ReadonlyMap<string, Part>;
  byCore: ReadonlyMap<string, Part>;
}

const annexesOf = perObject(({ parts }: Pick<GazetteDocument, 'parts'>): Annexes => {
  const all = parts.filter((part) => part.role === 'annex');
  return {
    all,
    byNumber: firstBy(all, ({ number }) => number?.number),
    byId: firstBy(all, ({ id }) => id),
    byCore: firstBy(all, ({ title }) => titleKey(title).core),
  };
});

/** Ids of tables and figures by what their titles open with. 例：表2-1 */
const captioned = perObject(({ parts }: Pick<GazetteDocument, 'parts'>) => {
  const nodes = parts.flatMap((part) => [...walkNodes(part.children)]);
  const numbered = nodes.flatMap((node) => {
    const [, sign = '', number = ''] = RE_CAPTION.exec(captionOf(node)) ?? [];
    return number === '' ? [] : [{ id: node.id, key: sign + number }];
  });
  return firstBy(numbered, ({ key }) => key);
});

/** Nodes of a part in order: where each stands, and where the tables and figures. */
const ordered = perObject(({ children }: Pick<Part, 'children'>) => {
  const nodes = [...walkNodes(children)].map(({ id, type }, start) => ({ id, type, start }));
  return {
    places: new Map(nodes.map(({ id, start }) => [id, start])),
    table: nodes.filter(({ type }) => type === 'table'),
    figure: nodes.filter(({ type }) => type === 'figure'),
  };
});

/** Links to annexes, tables and figures of the document: 见附件1, 下表, and the names in the list of annexes. */
export function findAnnexLinks(passage: Passage, document: GazetteDocument): InternalSpan[] {
  if (passage.place === 'annexList') return listLinks(passage.text, document);
  return [...numberedAnnexes(passage.text, document), ...theAnnex(passage, document), ...tableLinks(passage, document)];
}

function numberedAnnexes(text: string, document: GazetteDocument): InternalSpan[] {
  return Array.from(text.matchAll(RE_ANNEX), (match): InternalSpan => {
    const list = match[1] ?? '';
    const numbers = Array.from(list.matchAll(new RegExp(N, 'g')), (m) => parseNumeral(m[0]) ?? 0);
    const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
    const isRange = /[至—-]/.test(list) && within('longestRange', last - first);
    const all = isRange ? Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => first + i) : numbers;
    const targets = all.flatMap((number) => annexNumbered(document, number)?.id ?? []);
    return { kind: 'internal', start: match.index, end: match.index + match[0].length, targets };
  });
}

function theAnnex({ text, part }: Passage, document: GazetteDocument): InternalSpan[] {
  const [only, ...more] = annexesOf(document).all;
  if (!only || more.length > 0 || only.id === part?.id) return [];
  return Array.from(text.matchAll(RE_THE_ANNEX), (m): InternalSpan => ({
    kind: 'internal',
    start: m.index,
    end: m.index + m[0].length,
    targets: [only.id],
  }));
}

function tableLinks(passage: Passage, document: GazetteDocument): InternalSpan[] {
  const { text } = passage;
  const numbered = Array.from(text.matchAll(RE_TABLE), (m): InternalSpan => {
    const [all, sign = '', number = ''] = m;
    const found = captioned(document).get(sign + number);
    const start = m.index + all.length - all.trimStart().length;
    return { kind: 'internal', start, end: m.index + all.length, targets: found ? [found.id] : [] };
  });
  const near = Array.from(text.matchAll(RE_NEAR_TABLE), (m): InternalSpan => {
    const [all] = m;
    const target = nearest(passage, m[1] === '下', m[2] === '表' ? 'table' : 'figure');
    const start = m.index + all.length - all.trimStart().length;
    return { kind: 'internal', start, end: m.index + all.length, targets: target ? [target] : [] };
  });
  return [...numbered, ...near];
}

/** The next (or last) table of the part, counted from the passage. */
function nearest({ part, at, place }: Passage, below: boolean, type: 'table' | 'figure'): string | null {
  if (!part || place === 'cell') return null;
  const nodes = ordered(part);
  const own = nodes.places.get(at);
  if (own === undefined) return null;
  const behind = countLeading(nodes[type], ({ start }) => (below ? start <= own : start < own));
  return nodes[type][below ? behind : behind - 1]?.id ?? null;
}

function captionOf(node: GazetteNode): string {
  if (node.type === 'table') return node.title ?? '';
  return node.type === 'figure' ? node.caption : '';
}

function listLinks(text: string, document: GazetteDocument): InternalSpan[] {
  const { all, byCore } = annexesOf(document);
  let start = 0;
  return text.split('\n').flatMap((line): InternalSpan[] => {
    const { number, name, start: inLine } = annexLineOf(line);
    const at = start + inLine;
    start += line.length + 1;
    const { core } = titleKey(name);
    const target =
      (core === '' ? null : byCore.get(core)) ??
      (number !== null ? annexNumbered(document, number) : all.length === 1 ? all[0] : null);
    return target && name !== '' ? [{ kind: 'internal', start: at, end: at + name.length, targets: [target.id] }] : [];
  });
}

function annexNumbered(document: GazetteDocument, number: number): Part | null {
  const { byNumber, byId } = annexesOf(document);
  return byNumber.get(number) ?? byId.get(`att_${number}`) ?? null;
}
