/** How the pipeline shows that it read a word round a citation: what a sentence does, and whose text it names. */
import { findCitations, type Citation } from '../../src/gazette/link/citations/find-citations.ts';
import { collectPassages, type Passage } from '../../src/gazette/link/passages.ts';
import { kindOfWork } from '../../src/gazette/link/targets/work-kind.ts';
import { findInternal } from '../../src/gazette/link/within/find-place-links.ts';
import { findTerms, type FoundTerm } from '../../src/gazette/link/within/find-terms.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Relation } from '../../src/gazette/model/links.ts';
import { findNumbers } from '../../src/gazette/scan/find-numbers.ts';
import { aDocument, anArticle, aParagraph, aPart } from '../helpers/builders.ts';

/** Whether the first citation of a sentence, or of a title, has a relation. */
export function relates(text: string, relation: Relation): boolean {
  return (['body', 'title'] as const).some((place) => citationsIn(text, place)[0]?.relation === relation);
}

/** Whether a text names the organ of what it cites, and without the word. */
export function namesOrgan(text: string, word: string): boolean {
  return citationsIn(text).some(({ issuer }) => issuer !== null && !issuer.includes(word));
}

/** Whether a number is found in the text right behind the word. */
export function leadsToNumber(text: string, word: string): boolean {
  return findNumbers(text).some(({ start }) => text.slice(0, start).endsWith(word));
}

/** Kind of the work that a text cites, or has as its title, if it is by this organ. */
export function workKindIn(text: string, issuer: string | null = null): string {
  return kindOfWork({ title: citationsIn(text)[0]?.title ?? text, issuer, docNumber: null });
}

/** Citations of a sentence as an outer notice has it in its body or as its title. */
export function citationsIn(text: string, place: 'body' | 'title' = 'body'): Citation[] {
  return passagesOf(documentOf(text)).flatMap((passage) => findCitations({ ...passage, place }, { outer: true }));
}

/** Terms that a sentence defines. */
export function termsIn(text: string): FoundTerm[] {
  return findTerms(passagesOf(documentOf(text)));
}

/** Whether a place that a sentence names is taken for one of its own document, which has thirty articles. */
export function namesOwnPlace(text: string): boolean {
  const document = documentOf(text);
  return passagesOf(document).some((passage) => findInternal(passage, document, []).length > 0);
}

function documentOf(text: string): GazetteDocument {
  const articles = Array.from({ length: 30 }, (_, i) => anArticle(i + 1, `第${i + 1}条`, []));
  return aDocument({ parts: [aPart({ children: [aParagraph('para_1', text), ...articles] })] });
}

function passagesOf(document: GazetteDocument): Passage[] {
  return collectPassages(document).filter(({ at }) => at === 'para_1');
}
