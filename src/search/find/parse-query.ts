import { parseDocNumber, RE_DOC_NUMBER_LINE } from '../../gazette/text/doc-number.ts';
import { foldText, type Simplify } from '../cut/fold-text.ts';

/** A run of characters that must stand in a document. */
export interface Term {
  /** As typed, without operators. */
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
  const number = RE_DOC_NUMBER_LINE.test(text) ? parseDocNumber(text) : null;
  if (number !== null) return { terms: termsOf([text.trim()], simplify, number), excluded: [] };
  const words = Array.from(text.matchAll(RE_WORD), ([, minus = '', quoted, plain]) => ({
    minus,
    words: quoted ?? plain ?? '',
  }));
  const wanted = words.filter(({ minus }) => minus === '');
  if (wanted.length === 0) return { terms: termsOf(text.split(RE_BLANKS), simplify), excluded: [] };
  return {
    terms: termsOf(
      wanted.map((word) => word.words),
      simplify,
    ),
    excluded: termsOf(
      words.filter(({ minus }) => minus !== '').map((word) => word.words),
      simplify,
    ),
  };
}

// 例：公墓、-征收、"market economy"、－"三产 融合"
const RE_WORD = /([-－]?)(?:["＂]([^"＂]*[^"＂\s][^"＂]*)["＂](?!\S)|(\S+))/gu;
const RE_BLANKS = /\s+/u;

function termsOf(texts: readonly string[], simplify: Simplify | undefined, other?: string): Term[] {
  return texts.flatMap((text) => {
    const spellings = [text, ...(other === undefined ? [] : [other])].map(
      (spelling) => foldText(spelling, simplify).chars,
    );
    const distinct = spellings.filter(
      (chars, i) => chars.length > 0 && i === spellings.findIndex((s) => s.join('') === chars.join('')),
    );
    return distinct.length > 0 ? [{ text, spellings: distinct }] : [];
  });
}
