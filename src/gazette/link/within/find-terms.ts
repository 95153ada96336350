import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { Term } from '../../model/links.ts';
import type { Span } from '../../model/nodes.ts';
import type { Stretch } from '../../scan/titles.ts';
import { countLeading } from '../../text/count-leading.ts';
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
const RE_CLAUSE_END = /[，。；：:;,\n（(]/;
/** A title of 200 characters, with the number and the remarks behind it. A longer stretch defines nothing. */
const LONGEST_DEFINITION = 300;

/** Terms that the document defines (以下简称…, 以下称…, 以下统称…), in order. */
export function findTerms(passages: readonly Passage[]): FoundTerm[] {
  return passages.flatMap((passage) => termsOf(passage));
}

function termsOf(passage: Passage): FoundTerm[] {
  const { text, at } = passage;
  const comma = text.search(/[，,]/);
  let done = 0;
  let bracket = -1;
  return Array.from(text.matchAll(new RegExp(RE_ALIAS.source, 'g')), (match): FoundTerm => {
    const quoted = /《\s*$/.test(match[0].slice(0, match[0].length - (match[1] ?? '').length));
    const name = (match[1] ?? '').trim();
    for (; done < match.index; done++) if (/[（(]/.test(text[done] ?? '')) bracket = done;
    const parted = bracket >= 0 ? bracket : comma;
    const end = parted < 0 ? match.index : Math.min(parted, match.index);
    return {
      term: quoted ? `《${name}》` : name,
      definition: definitionIn(text.slice(Math.max(0, end - LONGEST_DEFINITION), end).trimEnd()),
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
  let start = before.length;
  while (start > 0 && !RE_CLAUSE_END.test(before[start - 1] ?? '')) start--;
  return before.slice(start).trim().replace(reClauseLead(), '').replace(RE_JOINT, '').trim();
}

/** What a short term is the end of a word behind: Han but for particles. */
const RE_IN_WORD = /[\p{sc=Han}--[的由向对和与及或在是为将把被经按以于至到从各本该并应须等可每]]/v;

/** Where a term is defined; `i` is its place among the terms of the document. */
interface Definition {
  term: FoundTerm;
  i: number;
}

/** Terms by what a use of them is looked for by; one of a single character is none. */
export interface TermIndex {
  order: ReadonlyMap<Passage, number>;
  /** Lengths of the terms that open with two characters. */
  lengths: ReadonlyMap<string, ReadonlySet<number>>;
  /** Definitions of each term, in order. */
  definitions: ReadonlyMap<string, readonly Definition[]>;
}

/** Characters by which the uses of a term are looked for. */
const OPENING = 2;

export function indexTerms(terms: readonly FoundTerm[], passages: readonly Passage[]): TermIndex {
  const all = terms.map((term, i) => ({ term, i })).filter(({ term: { term } }) => term.length >= OPENING);
  const byOpening = Map.groupBy(all, ({ term: { term } }) => term.slice(0, OPENING));
  return {
    order: new Map(passages.map((passage, i) => [passage, i])),
    lengths: new Map(
      [...byOpening].map(([opening, own]) => [opening, new Set(own.map(({ term: { term } }) => term.length))]),
    ),
    definitions: Map.groupBy(all, ({ term: { term } }) => term),
  };
}

/**
 * The first use of each term in a passage behind its definition, where no other link stands. One is enough for a
 * reader of that paragraph. Of terms that overlap the longest is meant, of several definitions the last.
 *
 * @param taken Stretches that a term must not overlap.
 */
export function findTermUses(passage: Passage, terms: TermIndex, taken: readonly Stretch[]): TermSpan[] {
  // Headings stand in outlines, where a definition would be in the way.
  if (terms.definitions.size === 0 || passage.place === 'heading' || passage.place === 'title') return [];
  const { text } = passage;
  const isTaken = new Uint8Array(text.length);
  for (const { start, end } of taken) isTaken.fill(1, start, end);
  const spans: TermSpan[] = [];
  const used = new Set<string>();
  for (const use of usesIn(passage, terms).sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const word = text.slice(use.start, use.end);
    if (used.has(word) || isTaken.subarray(use.start, use.end).includes(1)) continue;
    used.add(word);
    isTaken.fill(1, use.start, use.end);
    spans.push(use);
  }
  return spans;
}

/** All uses in the order of the text, each of the last definition before it. */
function usesIn(passage: Passage, { order, lengths, definitions }: TermIndex): TermSpan[] {
  const { text } = passage;
  const place = order.get(passage) ?? 0;
  const isBefore = ({ term }: Definition, start: number): boolean => {
    const defined = order.get(term.passage) ?? 0;
    return defined < place || (defined === place && term.end <= start);
  };
  const uses: TermSpan[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const length of lengths.get(text.slice(start, start + OPENING)) ?? []) {
      const end = start + length;
      const known = definitions.get(text.slice(start, end)) ?? [];
      const last = known[countLeading(known, (definition) => isBefore(definition, start)) - 1];
      if (last && isUse(text, start, last.term)) uses.push({ kind: 'term', term: last.i, start, end });
    }
  }
  return uses;
}

/** A short term may be a piece of a longer word; the thing under its full name is no use of the short one. */
function isUse(text: string, at: number, { term, definition }: FoundTerm): boolean {
  if (!within('shortestTerm', term.length) && RE_IN_WORD.test(text.slice(Math.max(0, at - 1), at))) return false;
  const inner = definition.indexOf(term);
  return inner < 0 || !text.startsWith(definition, at - inner);
}
