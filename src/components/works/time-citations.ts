import { RELATIONS, type CitedBy, type Relation } from '../../gazette/model/links.ts';
import type { IsoDate } from '../../gazette/model/values.ts';

/** A document that cites the work, with all places where it does. */
export interface CitingDocument {
  id: string;
  title: string;
  url: string;
  date: IsoDate | null;
  /** What it does to the work, the weightiest first. */
  relations: Relation[];
  places: CitedBy[];
}

/** Citations of a work document by document, oldest first; documents without a date last. */
export function timeCitations(
  citations: readonly CitedBy[],
  documents: ReadonlyMap<string, { url: string; shortTitle: string; dateSigned: IsoDate | null }>,
): CitingDocument[] {
  const citing = [...Map.groupBy(citations, ({ id }) => id)].map(([id, places]): CitingDocument => {
    const document = documents.get(id);
    const relations = new Set(places.map(({ relation }) => relation));
    return {
      id,
      title: document?.shortTitle ?? places[0]?.title ?? id,
      url: document?.url ?? `/documents/${id}/`,
      date: document?.dateSigned ?? null,
      relations: RELATIONS.filter((relation) => relations.has(relation)),
      places,
    };
  });
  return citing.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

function compareDates(a: IsoDate | null, b: IsoDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b);
}
