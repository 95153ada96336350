/** How the pipeline shows that it read a word round a citation: what a sentence does, and whose text it names. */
import { findCitations, type Citation } from '../../src/gazette/link/citations/find-citations.ts';
import { findTerms, type FoundTerm } from '../../src/gazette/link/within/find-terms.ts';
import { collectPassages, type Passage } from '../../src/gazette/link/passages.ts';
import type { Relation } from '../../src/gazette/model/links.ts';
import { findNumbers } from '../../src/gazette/scan/find-numbers.ts';
import { aDocument, aParagraph, aPart } from '../helpers/builders.ts';

/** What a citing sentence does by a verb of each kind. */
export const RELATION_BY: Readonly<Record<string, Relation>> = {
  issue: 'promulgates',
  forward: 'forwards',
  repeal: 'repeals',
  replace: 'replaces',
  amend: 'amends',
  basis: 'basis',
  'basis-next': 'basis',
  implements: 'implements',
  'implements-next': 'implements',
  accompanies: 'accompanies',
  cites: 'cites',
  history: 'cites',
};

/** Whether a text names the organ of what it cites, and without the word. */
export function namesOrgan(text: string, word: string): boolean {
  return citationsIn(text).some(({ issuer }) => issuer !== null && !issuer.includes(word));
}

/** Whether a number is found in the text right behind the word. */
export function leadsToNumber(text: string, word: string): boolean {
  return findNumbers(text).some(({ start }) => text.slice(0, start).endsWith(word));
}

/** Citations of a sentence as an outer notice has it in its body or as its title. */
export function citationsIn(text: string, place: 'body' | 'title' = 'body'): Citation[] {
  return passagesOf(text).flatMap((passage) => findCitations({ ...passage, place }, { outer: true }));
}

/** Terms that a sentence defines. */
export function termsIn(text: string): FoundTerm[] {
  return findTerms(passagesOf(text));
}

function passagesOf(text: string): Passage[] {
  const document = aDocument({ parts: [aPart({ children: [aParagraph('para_1', text)] })] });
  return collectPassages(document).filter(({ at }) => at === 'para_1');
}
