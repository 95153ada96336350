import { numberAlone } from '../../gazette/scan/doc-number.ts';
import { foldText, type Simplify } from '../cut/fold-text.ts';

/** A run of characters that must stand in a document. */
export interface Term {
  /** As typed, without operators; a document number as printed, traditional characters simplified where a table is given. */
  text: string;
  /** Folded. More than one spelling where a document number is typed with other brackets than printed. */
  spellings: string[][];
}

export interface Query {
  /** All of them must stand in a document. */
  terms: Term[];
  /** None of them may. */
  excluded: Term[];
}

/**
 * Reads what a person types: blanks between terms, `"…"` around a term that holds blanks, `-` before one that must not
 * stand in a result. All other characters mean themselves, punctuation too; so does an operator that has nothing to work
 * on (`-` alone, a quotation mark that is not closed, a query that only excludes).
 */
export function parseQuery(text: string, simplify?: Simplify): Query {
  const number = numberAlone(text);
  if (number !== null) return { terms: [numberTerm(text, number, simplify)], excluded: [] };
  const words = Array.from(text.matchAll(RE_WORD), ([, minus = '', quoted, plain = '']) => ({
    minus,
    term: termOf(quoted ?? plain, simplify),
  }));
  const wanted = keepTerms(words.filter(({ minus }) => minus === ''));
  const excluded = keepTerms(words.filter(({ minus }) => minus !== ''));
  if (wanted.length > 0) return { terms: wanted, excluded };
  return { terms: keepTerms(text.split(RE_BLANKS).map((word) => ({ term: termOf(word, simplify) }))), excluded: [] };
}

// 例：公墓、-征收、"market economy"、－"三产 融合"
const RE_WORD = /([-－]?)(?:["＂]([^"＂]*[^"＂\s][^"＂]*)["＂](?!\S)|(\S+))/gu;
const RE_BLANKS = /\s+/u;

function termOf(text: string, simplify: Simplify | undefined): Term {
  const simplified = simplify ? Array.from(text, (char) => simplify.get(char) ?? char).join('') : text;
  return { text: simplified, spellings: [foldText(text, simplify).chars] };
}

/** Found as typed and as printed. */
function numberTerm(typed: string, number: string, simplify: Simplify | undefined): Term {
  const spellings = [typed, number].map((text) => foldText(text, simplify).chars);
  const [first, second] = spellings.map((chars) => chars.join(''));
  return { text: number, spellings: first === second ? spellings.slice(0, 1) : spellings };
}

/** Without terms of which folding leaves nothing. */
function keepTerms(words: readonly { term: Term }[]): Term[] {
  return words.map(({ term }) => term).filter(({ spellings }) => spellings.some((chars) => chars.length > 0));
}
