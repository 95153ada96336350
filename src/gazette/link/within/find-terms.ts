import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { Term } from '../../model/links.ts';
import type { Span } from '../../model/nodes.ts';
import type { Passage } from '../passages.ts';
import { RE_ALIAS } from '../citations/read-tail.ts';
import { within } from '../../limits/within.ts';

type TermSpan = Extract<Span, { kind: 'term' }>;

/** A term with where it is defined; uses are looked for behind it. */
export interface FoundTerm extends Term {
  passage: Passage;
  /** Offset behind the definition. */
  end: number;
}

/** What opens a clause and is no part of the thing defined. 例：区文化委成立|…工作小组（以下简称…） · 本意见所称|…项目 */
const reClauseLead = fromWords(() => new RegExp(`^.*${anyOf('introductions')}(?=.{2})`, 's'));
const RE_JOINT = /^(?:根据|[由向将在与为经])(?=.{2})/;
const RE_CLAUSE = /[^，。；：:;,\n（(]*$/;

/** Terms that the document defines (以下简称…, 以下称…, 以下统称…), in order. */
export function findTerms(passages: readonly Passage[]): FoundTerm[] {
  return passages.flatMap((passage) => termsOf(passage));
}

function termsOf(passage: Passage): FoundTerm[] {
  const { text, at } = passage;
  return Array.from(text.matchAll(new RegExp(RE_ALIAS.source, 'g')), (match): FoundTerm => {
    const quoted = /《\s*$/.test(match[0].slice(0, match[0].length - (match[1] ?? '').length));
    const name = (match[1] ?? '').trim();
    const before = text
      .slice(0, match.index)
      .replace(/[（(，,][^（(]*$/, '')
      .trimEnd();
    return {
      term: quoted ? `《${name}》` : name,
      definition: definitionIn(before),
      at,
      passage,
      end: match.index + match[0].length,
    };
  }).filter((term) => term.term !== '' && term.definition !== '');
}

function definitionIn(before: string): string {
  // 例：《…规定（试行）》（京建法〔2018〕13号，以下简称《规定》） · “…领导小组”（以下简称…）
  const title = /《[^《》]*(?:《[^《》]*》[^《》]*)*》(?:\s*[（(][^（()）]*[)）])*$/.exec(before)?.[0];
  if (title) return title;
  const quote = /“[^”]*”$/.exec(before)?.[0];
  if (quote) return quote.slice(1, -1);
  const clause = (RE_CLAUSE.exec(before)?.[0] ?? '').trim();
  return clause.replace(reClauseLead(), '').replace(RE_JOINT, '').trim();
}

/** What a short term is the end of a word behind: Han but for particles. */
const RE_IN_WORD = /[\p{sc=Han}--[的由向对和与及或在是为将把被经按以于至到从各本该并应须等可每]]/v;

/**
 * The first use of each term in a passage behind its definition, where no other link stands. One is enough for a
 * reader of that paragraph.
 *
 * @param taken spans that a term must not overlap
 */
export function findTermUses(
  passage: Passage,
  order: ReadonlyMap<Passage, number>,
  terms: readonly FoundTerm[],
  taken: readonly { start: number; end: number }[],
): TermSpan[] {
  const spans: TermSpan[] = [];
  // Headings stand in outlines, where a definition would be in the way.
  if (passage.place === 'heading' || passage.place === 'title') return spans;
  const place = order.get(passage) ?? 0;
  const longestFirst = terms.map((term, i) => ({ term, i })).sort((a, b) => b.term.term.length - a.term.term.length);
  for (const { term, i } of longestFirst) {
    const defined = order.get(term.passage) ?? 0;
    if (term.term.length < 2 || place < defined) continue;
    const from = place === defined ? term.end : 0;
    const start = firstUse(passage.text, term, from, [...taken, ...spans]);
    if (start !== null) spans.push({ kind: 'term', term: i, start, end: start + term.term.length });
  }
  return spans;
}

function firstUse(
  text: string,
  term: FoundTerm,
  from: number,
  taken: readonly { start: number; end: number }[],
): number | null {
  for (let at = text.indexOf(term.term, from); at >= 0; at = text.indexOf(term.term, at + 1)) {
    const end = at + term.term.length;
    const free = !taken.some((s) => s.start < end && at < s.end);
    const whole = within('shortestTerm', term.term.length) || !RE_IN_WORD.test(text.slice(Math.max(0, at - 1), at));
    if (free && whole && !isInDefinition(text, at, term)) return at;
  }
  return null;
}

/** The thing under its full name is no use of the short one. */
function isInDefinition(text: string, at: number, { term, definition }: FoundTerm): boolean {
  const inner = definition.indexOf(term);
  return inner >= 0 && text.startsWith(definition, at - inner);
}
