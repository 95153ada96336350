import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { GazetteDocument } from '../../model/document.ts';
import type { Status, StatusValue } from '../../model/status.ts';
import type { IsoDate } from '../../model/values.ts';
import { perObject } from '../../model/per-object.ts';
import type { Work } from '../../model/work.ts';
import { planPeriodOf } from '../../parse/plan-period.ts';
import { parseDate, RE_DATE } from '../../scan/dates.ts';
import { genreOf } from '../../scan/genre.ts';
import { issuedTitle } from '../../scan/issued-title.ts';
import { withoutIssuers } from '../../scan/issuer.ts';
import type { Sentence } from '../citations/read-contexts.ts';
import { effectOf } from '../works/effect-of.ts';
import type { Edge } from './edge.ts';

/** 例：自2019年1月1日起（同时）废止 */
const reRepealedFrom = fromWords(
  () => new RegExp(`[自从于]\\s*(${RE_DATE.source})\\s*\\p{sc=Han}{0,5}${anyOf('verbs', 'repeal')}`, 'u'),
);

/** What is known of a text beside what is said of it. */
export interface Standing {
  /** Edges that lead to it, or to its work as a whole. */
  incoming: readonly Edge[];
  /** From which day it is the text of its work, and what followed it. */
  from: IsoDate | null;
  next: { from: IsoDate | null; by: NonNullable<Status['by']> } | null;
  asOf: IsoDate;
}

/**
 * Whether a document holds on the day `asOf`: followed by a later edition before its work ended, repealed by
 * another that says so of the whole text, expired by its own term or the end of its plan, not yet in force, followed or
 * amended, repealed in part, else in force from its date on. Without a date nothing is known.
 */
export function deriveStatus(document: GazetteDocument, { incoming, from, next, asOf }: Standing): Status {
  const [end] = [document.dateExpires, lastDayOf(document.planPeriod)].filter((date) => date !== null).sort();
  const begins = from ?? document.dateEffective ?? document.dateSigned;
  const ended: Status | null =
    deriveEnd(incoming, asOf) ?? (end !== undefined && end < asOf ? { value: 'expired', since: end } : null);
  const replaced = next && (next.from === null || next.from <= asOf) ? followed(next) : null;
  return (
    (replaced && ended && isBefore(replaced, ended) ? replaced : null) ??
    ended ??
    (begins !== null && begins > asOf ? { value: 'not-yet', since: begins } : null) ??
    earlier(replaced, acted('amended', incoming.filter(amends), asOf)) ??
    acted('partly-repealed', incoming.filter(endsPart), asOf) ?? { value: begins !== null ? 'in-force' : 'unknown' }
  );
}

/** By what a text, or its work as a whole, was repealed; null where nothing says so. */
export function deriveEnd(incoming: readonly Edge[], asOf: IsoDate): Status | null {
  return acted('repealed', incoming.filter(endsWhole), asOf);
}

/** Same for a work without text: nothing but its title and what is said of it is known, so that it never is `in-force`. */
export function deriveWorkStatus(work: Pick<Work, 'title'>, incoming: readonly Edge[], asOf: IsoDate): Status {
  const title = issuedTitle(withoutIssuers(work.title)) ?? work.title;
  const end = lastDayOf(planPeriodOf(title, genreOf(title)));
  return (
    deriveEnd(incoming, asOf) ??
    (end !== null && end < asOf ? { value: 'expired', since: end } : null) ??
    acted('amended', incoming.filter(amends), asOf) ??
    acted('partly-repealed', incoming.filter(endsPart), asOf) ?? { value: 'unknown' }
  );
}

/** The status of a place that others repeal or amend; null where nothing is said of it. */
export function derivePlaceStatus(incoming: readonly Edge[], asOf: IsoDate): Status | null {
  return acted('repealed', incoming.filter(endsPart), asOf) ?? acted('amended', incoming.filter(amends), asOf);
}

function endsText({ citation }: Edge): boolean {
  return citation.relation === 'repeals' || citation.relation === 'replaces';
}

function endsWhole(edge: Edge): boolean {
  return endsText(edge) && edge.citation.pinpoint === null;
}

function endsPart(edge: Edge): boolean {
  return (endsText(edge) && edge.citation.pinpoint !== null) || edge.citation.partly;
}

function amends({ citation }: Edge): boolean {
  return citation.relation === 'amends' && citation.sense === null && !citation.partly;
}

function followed({ from, by }: NonNullable<Standing['next']>): Status {
  return { value: 'amended', by, ...(from === null ? {} : { since: from }) };
}

/** Whether one is known to have come before the other. */
function isBefore({ since: a }: Status, { since: b }: Status): boolean {
  return a !== undefined && b !== undefined && a < b;
}

/** What changed a text first: the next edition that is printed may have come after an amendment of which no text is. */
function earlier(a: Status | null, b: Status | null): Status | null {
  return a && b && isBefore(b, a) ? b : (a ?? b);
}

/** The first of `acts` that has taken effect, as what it makes of the text. */
function acted(value: StatusValue, acts: readonly Edge[], asOf: IsoDate): Status | null {
  const dated = acts
    .map((edge) => ({ edge, since: dayOf(edge) }))
    .filter(({ since }) => since === null || since <= asOf);
  const [first] = dated.sort((a, b) => compare(a.since, b.since) || compare(a.edge.from.id, b.edge.from.id));
  if (!first) return null;
  return { value, by: actorOf(first.edge), ...(first.since === null ? {} : { since: first.since }) };
}

/** What a citation says, as a status names it. */
export function actorOf({ from, citation }: Edge): NonNullable<Status['by']> {
  return {
    id: from.id,
    url: from.url,
    title: from.title,
    docNumber: from.docNumber,
    at: citation.passage.at,
    atLabel: citation.passage.place === 'title' ? null : citation.passage.label,
    sentence: citation.sentence.text.replace(/\s*\n\s*/g, ''),
  };
}

/** The day that the sentence names, else the day from which the repealing document holds. */
export function dayOf({ from, citation }: Edge): IsoDate | null {
  return statedIn(citation.sentence) ?? effectOf(from, citation.title) ?? from.dateSigned;
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
