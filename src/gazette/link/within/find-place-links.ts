import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { GazetteDocument, Part } from '../../model/document.ts';
import { findAnnexLinks } from './find-annex-links.ts';
import type { Citation } from '../citations/find-citations.ts';
import { findPreceding } from './find-preceding.ts';
import { followChain } from './follow-chain.ts';
import type { InternalSpan } from './internal-span.ts';
import { unitAt, type Unit } from '../../scan/places.ts';
import { bareTitle } from '../../scan/bare-title.ts';
import { articleOf, type Passage } from '../passages.ts';
import { limitOf, within } from '../../limits/within.ts';

/** 例：本办法|第二条 · 本实施意见|第三部分 */
const reOwnName = fromWords(() => new RegExp(`(?<![基根])本\\p{sc=Han}{0,4}?${anyOf('genres')}\\s*$`, 'u'));
/** Another text is named. 例：该办法|第五条 · 宪法|第十条 · 合同|第三条 */
const reOtherName = fromWords(() => new RegExp(`${anyOf('genres')}\\s*$`));
/** A part of a text is named, and no ordinal counts it. 例：第二项|规定 · 第三部分|所列 */
const RE_NAMED_AS_TEXT = /^\s*(?:的?(?:规定|情形)|所[列称指述规])/;

/**
 * Links of a passage to places of its own document: 本办法第二条, 第六、七、八条, 第一至五款, 前款, 本方案第三部分,
 * 附件1, 下表. What names a place of another text (behind a citation, in a quotation, 该条例第十条, in a cell without
 * 本办法) is no link; a place that the document lacks comes without targets where 本办法 names it, else not at all.
 */
export function findInternal(
  passage: Passage,
  document: GazetteDocument,
  citations: readonly Citation[],
): InternalSpan[] {
  const isTaken = new Uint8Array(passage.text.length);
  for (const { start, tail } of citations) isTaken.fill(1, start, tail);
  for (const { start, end } of longQuotes(passage.text)) isTaken.fill(1, start, end);
  return [...unitLinks(passage, document), ...findPreceding(passage), ...findAnnexLinks(passage, document)]
    .filter(({ start, end }) => !isTaken.subarray(start, end).includes(1))
    .sort((a, b) => a.start - b.start)
    .filter((s, i, all) => i === 0 || s.start >= (all[i - 1]?.end ?? 0));
}

function unitLinks(passage: Passage, document: GazetteDocument): InternalSpan[] {
  const { text } = passage;
  const spans: InternalSpan[] = [];
  for (let at = text.indexOf('第'); at >= 0;) {
    const unit = unitAt(text, at);
    const chain = unit ? followChain(unit, passage, scopeOf(unit, passage, document)) : null;
    const own = reOwnName().exec(before(text, at))?.[0] ?? '';
    for (const [i, span] of (chain?.spans ?? []).entries()) {
      const named = i === 0 && own !== '';
      if (named) spans.push({ ...span, start: span.start - own.length });
      else if (span.targets.length > 0) spans.push(span);
    }
    at = text.indexOf('第', chain?.end ?? at + 1);
  }
  return spans;
}

/** The part that a place is looked up in: the one called 本办法, else the passage's own; null for another text. */
function scopeOf(unit: Unit, passage: Passage, document: GazetteDocument): Part | null {
  const words = before(passage.text, unit.start);
  const own = reOwnName().exec(words)?.[0].trim();
  if (own === undefined) return meansOwnText(unit, words, passage) ? passage.part : null;
  const named = (part: Part) => bareTitle(part.title).endsWith(own.slice(1));
  if (passage.part && named(passage.part)) return passage.part;
  return document.parts.find((part) => part.role === 'instrument' && named(part)) ?? document.parts.find(named) ?? null;
}

/** The words that may name the text of a place. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - limitOf('aroundCitation')), at);
}

function meansOwnText(unit: Unit, words: string, passage: Passage): boolean {
  if (passage.place === 'cell' || reOtherName().test(words)) return false;
  if (unit.kind === '条') return true;
  const named =
    RE_NAMED_AS_TEXT.test(passage.text.slice(unit.end, unit.end + limitOf('aroundCitation'))) ||
    /(?:[本前][条款]|见)\s*$/.test(words);
  return named && (articleOf(passage) !== null || (unit.kind !== '款' && unit.kind !== '项'));
}

function longQuotes(text: string): { start: number; end: number }[] {
  // One that is never closed is read to the end, once.
  const quotes = Array.from(text.matchAll(/“[^”]*(”?)/g)).filter(([, closing]) => closing !== '');
  return quotes
    .map(({ index, 0: quote }) => ({ start: index, end: index + quote.length }))
    .filter(({ start, end }) => !within('longestOwnQuote', end - start));
}
