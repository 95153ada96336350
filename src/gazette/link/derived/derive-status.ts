import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { GazetteDocument, Status } from '../../model/document.ts';
import type { IsoDate } from '../../model/values.ts';
import { perObject } from '../../model/per-object.ts';
import type { Work } from '../../model/work.ts';
import { planPeriodOf } from '../../parse/plan-period.ts';
import { parseDate, RE_DATE } from '../../scan/dates.ts';
import { genreOf } from '../../scan/genre.ts';
import type { Sentence } from '../citations/read-contexts.ts';
import type { Edge } from './edge.ts';

/** 例：自2019年1月1日起（同时）废止 */
const reRepealedFrom = fromWords(
  () => new RegExp(`[自从于]\\s*(${RE_DATE.source})\\s*\\p{sc=Han}{0,5}${anyOf('verbs', 'repeal')}`, 'u'),
);

/**
 * Whether a document holds on the day `asOf`: repealed by another that says so of the whole text, expired by its own
 * term or the end of its plan, else in force from its date on. Without a date nothing is known.
 *
 * @param incoming edges that lead to it
 */
export function deriveStatus(document: GazetteDocument, incoming: readonly Edge[], asOf: IsoDate): Status {
  const repealed = repealedBy(incoming, asOf);
  if (repealed) return repealed;
  const ends = [document.dateExpires, lastDayOf(document.planPeriod)].filter((date) => date !== null).sort();
  const [end] = ends;
  if (end !== undefined && end < asOf) return { value: 'expired', since: end };
  const from = document.dateEffective ?? document.dateSigned;
  return { value: from !== null && from <= asOf ? 'in-force' : 'unknown' };
}

/** Same for a work: nothing but its title and what is said of it is known, so that it never is `in-force`. */
export function deriveWorkStatus(work: Work, incoming: readonly Edge[], asOf: IsoDate): Status {
  const repealed = repealedBy(incoming, asOf);
  if (repealed) return repealed;
  const end = lastDayOf(planPeriodOf(work.title, genreOf(work.title)));
  return end !== null && end < asOf ? { value: 'expired', since: end } : { value: 'unknown' };
}

function repealedBy(incoming: readonly Edge[], asOf: IsoDate): Status | null {
  const acts = incoming.filter(
    ({ citation }) =>
      citation.pinpoint === null && (citation.relation === 'repeals' || citation.relation === 'replaces'),
  );
  const dated = acts
    .map((edge) => ({ edge, since: dayOf(edge) }))
    .filter(({ since }) => since === null || since <= asOf);
  const [first] = dated.sort((a, b) => compare(a.since, b.since) || compare(a.edge.from.id, b.edge.from.id));
  if (!first) return null;
  const { from, citation } = first.edge;
  return {
    value: 'repealed',
    by: {
      id: from.id,
      url: from.url,
      title: from.title,
      docNumber: from.docNumber,
      at: citation.passage.at,
      atLabel: citation.passage.place === 'title' ? null : citation.passage.label,
    },
    ...(first.since === null ? {} : { since: first.since }),
  };
}

/** The day that the sentence names, else the day from which the repealing document holds. */
function dayOf({ from, citation }: Edge): IsoDate | null {
  return statedIn(citation.sentence) ?? from.dateEffective ?? from.dateSigned;
}

const statedIn = perObject(({ text }: Sentence): IsoDate | null => {
  const stated = reRepealedFrom().exec(text)?.[1];
  return stated === undefined ? null : parseDate(stated);
});

function lastDayOf(period: { from: number; to: number } | null): IsoDate | null {
  return period ? `${period.to}-12-31` : null;
}

/** Nulls last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
