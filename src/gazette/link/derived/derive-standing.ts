import type { GazetteDocument } from '../../model/document.ts';
import type { WorkEdition } from '../../model/edition.ts';
import type { PlaceStatus, Status } from '../../model/status.ts';
import type { IsoDate } from '../../model/values.ts';
import { placeOfPrint } from '../works/amended-texts.ts';
import { madeOn } from '../works/text-dates.ts';
import type { TextWork } from '../works/group-documents.ts';
import { actorOf, deriveEnd, derivePlaceStatus, deriveStatus } from './derive-status.ts';
import type { Edge } from './edge.ts';

/** A document among the editions of its work. */
export interface Member {
  document: GazetteDocument;
  text: TextWork;
  editions: readonly WorkEdition[];
  /** Edges that lead to the work or to one of its texts from elsewhere, in order with time. */
  incoming: readonly Edge[];
}

/** What holds on a day: of a document, of its articles, and of the work of which it is one text. */
export function deriveStanding(
  member: Member,
  documents: ReadonlyMap<string, GazetteDocument>,
  asOf: IsoDate,
): { status: Status; placeStatuses: PlaceStatus[]; ofWork: Status } {
  const { document, text, editions, incoming } = member;
  const place = text.editions.findIndex(({ main, reprints }) => [main, ...reprints].includes(document));
  const own = text.editions[place];
  const printed = new Set(own ? [own.main, ...own.reprints].map(({ id }) => placeOfPrint(id).document) : []);
  const toOwn = incoming.filter(({ target }) => target.kind === 'work' || printed.has(target.id));
  // What ends a work ends all its texts; what amends it changes the one that held.
  const ending = incoming.filter(({ citation }) => citation.relation === 'repeals' || citation.relation === 'replaces');
  const changing = toOwn.filter((edge) => !ending.includes(edge) && !isBefore(edge.from, document));
  const next = nextOf(editions[place + 1], changing, documents);
  const status = deriveStatus(document, {
    incoming: [...ending, ...changing],
    from: editions[place]?.from ?? null,
    next,
    asOf,
  });
  const byNode = Map.groupBy(
    toOwn.filter(({ target, citation }) => target.node !== undefined && citation.pinpoint !== null),
    ({ target }) => target.node ?? '',
  );
  const placeStatuses = [...byNode].flatMap(([node, edges]) => {
    const known = derivePlaceStatus(edges, asOf);
    return known ? [{ node, status: known }] : [];
  });
  const newest = text.editions.at(-1)?.main;
  const ofNewest =
    newest && own?.main !== newest ? deriveStanding({ ...member, document: newest }, documents, asOf).status : status;
  return { status, placeStatuses, ofWork: deriveEnd(ending, asOf) ?? ofNewest };
}

/** Whether a text was made by the day of another one: then that is what its acts have made. */
function isBefore(acting: GazetteDocument, text: GazetteDocument): boolean {
  const [day, made] = [madeOn(acting), madeOn(text)];
  return day !== null && made !== null && day <= made;
}

/** What made the next edition: the decision where the collection has it, else that edition itself. */
function nextOf(
  edition: WorkEdition | undefined,
  changing: readonly Edge[],
  documents: ReadonlyMap<string, GazetteDocument>,
): { from: IsoDate | null; by: NonNullable<Status['by']> } | null {
  const document = edition && documents.get(edition.document);
  if (!edition || !document) return null;
  const deciding = [...documents.values()].find(({ url }) => url === edition.by?.url);
  const act = changing.find(({ from, citation }) => citation.relation === 'amends' && from.id === deciding?.id);
  if (act) return { from: edition.from, by: actorOf(act) };
  const { id, url, title, docNumber } = deciding ?? document;
  return { from: edition.from, by: { id, url, title, docNumber, at: null, atLabel: null, sentence: null } };
}
