import { foldText, type Simplify } from '../cut/fold-text.ts';
import { parseQuery, type Query, type Term } from './parse-query.ts';
import { readCitation } from './read-citation.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';

/** What a query means. */
export interface Reading {
  /** What must stand as it is, for a document to be found exactly. */
  query: Query;
  /** Folded runs of which any part speaks for a place, questions and punctuation taken out. */
  runs: string[][];
  /** Folded beginnings, of which an entry that is meant has one. */
  openings: string[][];
  /** `2019-07-23` or `2019-07`, where the query names a day or a month. */
  date: string | null;
  /** The 发文字号 that the query is. */
  number: string | null;
}

/** @param questions words that ask and say nothing of what is asked for: 怎么办, 多少 */
export function readQuery(text: string, questions: readonly string[], simplify?: Simplify): Reading {
  const number = readNumber(text);
  if (number !== null) return { query: parseQuery(number, simplify), runs: [], openings: [], date: null, number };
  const date = readDate(text);
  const citation = date ? null : readCitation(text);
  const rest = date?.rest ?? citation?.rest ?? text;
  const fold = (part: string): string[] => foldText(part, simplify).chars;
  const spelt = date?.spellings ?? citation?.spellings;
  const parsed = parseQuery(rest, simplify);
  const terms = spelt ? [...parsed.terms.filter(({ text: term }) => term !== ''), termOf(spelt, fold)] : parsed.terms;
  return {
    query: { ...parsed, terms },
    runs: parsed.terms.flatMap((term) => runsOf(term.text, questions)).map(fold),
    openings: citation?.openings.map(fold) ?? [],
    date: date?.iso ?? null,
    number: null,
  };
}

function termOf(spellings: readonly string[], fold: (text: string) => string[]): Term {
  return { text: spellings[0] ?? '', spellings: spellings.map(fold) };
}

// 例：公墓，申请？ · “营商环境”
const RE_PUNCTUATION = /[\p{P}\p{S}]+/u;
/** Between digits and Latin letters it belongs to them. 例：PM2.5、12.5%、3-5 */
const RE_INSIDE = /(?<=[a-z\d])[.%\-/+](?=[a-z\d]|$)/giu;

/** What a term asks for: its stretches between punctuation and words of asking; the term itself where nothing else is in it. */
function runsOf(term: string, questions: readonly string[]): string[] {
  const kept = term.replace(RE_INSIDE, (mark) => `\u{e000}${mark}`);
  const cut = kept
    .split(/(?<!\u{e000})[\p{P}\p{S}]+/u)
    .flatMap((part) => questions.reduce<string[]>((parts, word) => parts.flatMap((one) => one.split(word)), [part]))
    .map((part) => part.replaceAll('\u{e000}', '').trim())
    .filter((part) => part !== '');
  return cut.length > 0 ? cut : [term.replace(RE_PUNCTUATION, '') || term];
}
