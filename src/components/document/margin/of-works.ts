import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { Reference } from '../../../gazette/model/links.ts';
import type { Work, WorkKind } from '../../../gazette/model/work.ts';
import { quoteTitle } from '../../../gazette/text/quote-title.ts';
import { describeStatus } from '../../../gazette/wording/describe-status.ts';
import { relationWord } from '../../../gazette/wording/relation-words.ts';
import { gloss, type PlacedGloss } from './gloss.ts';
import { databaseOf } from '../../works/official-database.ts';
import { offersOf } from './offers-of.ts';
import type { Library } from './library.ts';

/** Kinds of which the name says something that the title does not. */
const TOLD: ReadonlySet<WorkKind> = new Set(['法律', '行政法规', '地方性法规', '规章']);

/**
 * Notes on what is cited and has no text here: kind, issuer, number, where the official text is, who else cites it. Each
 * work once, where the document cites it first, if it can be in its text; none where nothing is known but its title.
 */
export function glossesOfWorks(
  { id, references, dateSigned }: Pick<GazetteDocument, 'id' | 'references' | 'dateSigned'>,
  library: Library,
): PlacedGloss[] {
  const told = new Set<string>();
  const inTables = (reference: Reference): boolean => reference.at.includes('table_');
  return references
    .toSorted((a, b) => Number(inTables(a)) - Number(inTables(b)))
    .flatMap((reference): PlacedGloss[] => {
      const work = reference.target.kind === 'work' ? library.works.get(reference.target.id) : undefined;
      if (!work || told.has(work.id)) return [];
      told.add(work.id);
      const facts = factsOf(work, reference);
      const source = work.editions.length === 0 ? databaseOf(work.kind) : null;
      const others = new Set(work.citedBy.filter((citing) => citing.id !== id).map((citing) => citing.id)).size;
      const more = [
        ...offersOf(reference, dateSigned, library),
        ...(source ? [{ text: source.name, url: source.url }] : []),
        ...(others > 0 ? [{ text: `另有${others}件文件引用`, url: work.url }] : []),
      ];
      if (facts.length + more.length === 0) return [];
      const heads = [{ text: quoteTitle(work.title), url: work.url }];
      return [{ at: reference.at, gloss: gloss({ kind: 'work', sign: relationWord(reference), heads, facts, more }) }];
    });
}

function factsOf({ title, kind, issuer, docNumber, status }: Work, { cite, docNumber: printed }: Reference): string[] {
  const hasEnded = status.value !== 'unknown' && status.value !== 'in-force';
  return [
    hasEnded ? describeStatus({ status, dateExpires: null }) : null,
    TOLD.has(kind) ? kind : null,
    // Many titles begin with their issuer: 国务院关于…….
    issuer !== null && !without(title).includes(without(issuer)) ? issuer : null,
    // Most numbers stand in the text, behind the title.
    docNumber !== null && docNumber !== printed && !cite.includes(docNumber) ? docNumber : null,
  ].filter((fact) => fact !== null);
}

function without(words: string): string {
  return words.replace(/[\s、]/gu, '');
}
