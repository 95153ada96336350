import type { GazetteDocument } from '../../model/document.ts';
import type { Deciding, Edition, WorkEdition } from '../../model/edition.ts';
import type { IsoDate } from '../../model/values.ts';
import { lastMaking } from '../../parse/read-events.ts';
import { effectOf } from './effect-of.ts';
import { titleKey } from '../targets/title-key.ts';
import { madeOn } from './text-dates.ts';
import type { TextWork } from './group-documents.ts';

/** What a citation in the history of a text leads to. */
export interface CitedDecision {
  title: string;
  url: string;
  /** The document of the collection that is the decision; null where it is known only from being cited. */
  document: GazetteDocument | null;
}

/**
 * The editions of a work in order: each holds from the day on which it, or the decision that made it, took effect, to
 * the day on which the next one did.
 *
 * @param decisionsOf what the history line of a document cites
 */
export function describeEditions(
  { editions }: TextWork,
  decisionsOf: (document: GazetteDocument) => readonly CitedDecision[],
): WorkEdition[] {
  const described = editions.map(({ main, reprints }, i): WorkEdition => {
    const decision = decisionOf(main, decisionsOf(main));
    return {
      document: main.id,
      url: main.url,
      from: beginOf(main, decision?.document ?? null),
      to: null,
      kind: kindOf(main, i > 0),
      by: decision?.by ?? null,
      reprints: reprints.map(({ id }) => id),
    };
  });
  return described.map((edition, i) => ({ ...edition, to: described[i + 1]?.from ?? null }));
}

/** The edition that a document prints, as it says of itself. */
export function editionOfDocument(document: GazetteDocument, editions: readonly WorkEdition[]): Edition {
  const own = editions.find((edition) => edition.document === document.id || edition.reprints.includes(document.id));
  const { from = null, to = null, kind = 'enacted', by = null } = own ?? {};
  return { from, to, kind, by };
}

function kindOf({ events }: GazetteDocument, isLater: boolean): Edition['kind'] {
  const last = lastMaking(events)?.kind;
  if (last === 'amended' || last === 'revised') return last;
  // An order gives out what was made anew: the history tells of it one event before.
  if (events.some(({ kind, date }) => kind === 'revised' && date === lastMaking(events)?.date)) return 'revised';
  return isLater ? 'republished' : 'enacted';
}

function beginOf(document: GazetteDocument, decision: GazetteDocument | null): IsoDate | null {
  const last = lastMaking(document.events);
  if (last?.kind === 'amended') return (decision && effectOf(decision, document.shortTitle)) ?? last.date;
  const { dateEffective, dateSigned } = document;
  const made = last?.date ?? dateSigned;
  // A text that was made anew may still print since when its first one held.
  return dateEffective !== null && (made === null || dateEffective >= made) ? dateEffective : made;
}

function decisionOf(
  { events }: GazetteDocument,
  cited: readonly CitedDecision[],
): { by: Deciding; document: GazetteDocument | null } | null {
  const last = lastMaking(events);
  if (last?.decision == null && (last?.kind !== 'amended' || last.number === null)) return null;
  const core = titleKey(last.decision ?? '').core;
  // Decisions on one law bear one title.
  const isOfDay = (document: GazetteDocument | null): boolean =>
    document === null || [last.date, null].includes(madeOn(document));
  const found = cited.findLast(({ title, document }) => titleKey(title).core === core && isOfDay(document));
  const by = { title: last.decision, docNumber: last.number, date: last.date, url: found?.url ?? null };
  return { by, document: found?.document ?? null };
}
