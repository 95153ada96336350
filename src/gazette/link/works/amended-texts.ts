import type { GazetteDocument, Part } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import { perObject } from '../../model/per-object.ts';
import { unfilled } from '../../model/unfilled.ts';
import { makersIn, readEvents } from '../../parse/read-events.ts';
import { amends } from '../../scan/amends.ts';
import { madeOn } from './text-dates.ts';

/**
 * The texts that a decision prints behind itself as it has amended them, each as a document of its own: they are
 * editions of other works. Their ids are of the linking only, `<document>#<part>`; see `placeOfPrint`.
 */
export const amendedTextsOf = perObject((document: GazetteDocument): readonly GazetteDocument[] =>
  amendedParts(document).map((part) => {
    const events = eventsOf(part, document);
    const makers = makersIn(events);
    return {
      ...document,
      ...unfilled(),
      id: `${document.id}#${part.id}`,
      url: `${document.url}#${part.id}`,
      title: part.title,
      shortTitle: part.title,
      docNumber: null,
      issuers: makers.length > 0 ? makers : document.issuers,
      genre: part.genre,
      dateEffective: null,
      dateExpires: null,
      planPeriod: null,
      events,
      parts: [part],
    };
  }),
);

/** The instruments behind a decision that amends. */
export const amendedParts = perObject(({ title, parts }: GazetteDocument): readonly Part[] => {
  const [deciding, ...texts] = parts.filter(({ role }) => role === 'instrument');
  return deciding && (amends(title) || amends(deciding.title)) ? texts : [];
});

/** Where a text is printed: in a document, or in a part of one. */
export function placeOfPrint(id: string): { document: string; part?: string } {
  const [document = id, part] = id.split('#');
  return part === undefined ? { document } : { document, part };
}

/** What its own lines tell, and that the decision amended it, where they do not. */
function eventsOf(part: Part, decision: GazetteDocument): Event[] {
  const told = readEvents([part], { date: null, number: null, line: 1 }, null);
  const date = madeOn(decision);
  if (date === null || told.some((event) => event.date === date)) return told;
  const line = part.lines[0]?.[0] ?? 1;
  const [organ = null] = decision.issuers;
  return [...told, { date, organ, kind: 'amended', number: decision.docNumber, decision: decision.shortTitle, line }];
}
