import type { GazetteDocument } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Lineage, LineageLink } from '../../model/links.ts';
import type { IsoDate } from '../../model/values.ts';
import type { Work } from '../../model/work.ts';
import { placeOfPrint } from '../works/amended-texts.ts';
import type { TextWork } from '../works/group-documents.ts';
import { toCitedBy } from './cited-by.ts';
import { deriveWorkStatus } from './derive-status.ts';
import type { Edge } from './edge.ts';

/** All that is known of a collection once its citations have been led somewhere. */
export interface Linked {
  works: readonly Work[];
  /** The text of a work; undefined where the collection has none. */
  textOf: ReadonlyMap<string, TextWork>;
  /** Documents with status, work and edition. */
  documents: ReadonlyMap<string, GazetteDocument>;
  edges: readonly Edge[];
  lineage: ReadonlyMap<string, Lineage>;
  asOf: IsoDate;
}

/** Works with who cites them, what holds of them and how they hang together. */
export function deriveWorks({ works, textOf, documents, edges, lineage, asOf }: Linked): Work[] {
  const byId = new Map(works.map((work) => [work.id, work]));
  const workIdOf = (document: string): string => documents.get(document)?.work.id ?? '';
  const incoming = Map.groupBy(
    edges.filter(({ target }) => target.kind !== 'self'),
    ({ target }) => target.work ?? '',
  );
  const based = edges.filter(
    ({ citation, target }) => citation.relation === 'basis' && citation.sense === null && target.kind !== 'self',
  );
  const parents = Map.groupBy(based, ({ from }) => workIdOf(from.id));
  const children = Map.groupBy(based, ({ target }) => target.work ?? '');
  const linkTo = (ids: Iterable<string>, own: string): LineageLink[] =>
    [...new Set(ids)].flatMap((id) => {
      const work = byId.get(id);
      return work && id !== own
        ? [{ kind: 'work' as const, id, url: work.url, title: work.title, inferred: false }]
        : [];
    });
  return works.map((work) => {
    const text = textOf.get(work.id);
    const members = text?.editions.flatMap(({ main, reprints }) => [main, ...reprints]) ?? [];
    const cited = incoming.get(work.id) ?? [];
    const newest = documents.get(text?.editions.at(-1)?.main.id ?? '');
    const succession = (side: keyof Lineage): LineageLink[] =>
      unique(
        members
          .flatMap(({ id }) => lineage.get(id)?.[side] ?? [])
          .flatMap((link) => asWork(link, workIdOf, byId, work.id)),
      );
    return {
      ...work,
      editions: work.editions.map((edition) => ({
        ...edition,
        ...placeOfPrint(edition.document),
        to: documents.get(edition.document)?.edition.to ?? edition.to,
        reprints: edition.reprints.map((id) => placeOfPrint(id).document),
      })),
      status: newest?.work.status ?? newest?.status ?? deriveWorkStatus(work, cited, asOf),
      events: eventsOf(members),
      citedBy: cited.filter(({ from }) => workIdOf(from.id) !== work.id).map(toCitedBy),
      predecessors: succession('predecessors'),
      successors: succession('successors'),
      parents: linkTo(
        (parents.get(work.id) ?? []).map(({ target }) => target.work ?? ''),
        work.id,
      ),
      children: linkTo(
        (children.get(work.id) ?? []).map(({ from }) => workIdOf(from.id)),
        work.id,
      ),
    };
  });
}

/** A link between documents as one between their works. */
function asWork(
  link: LineageLink,
  workIdOf: (document: string) => string,
  works: ReadonlyMap<string, Work>,
  own: string,
): LineageLink[] {
  const id = link.kind === 'work' ? link.id : workIdOf(link.id);
  const work = works.get(id);
  return work && id !== own ? [{ ...link, kind: 'work', id, url: work.url, title: work.title }] : [];
}

function unique(links: readonly LineageLink[]): LineageLink[] {
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** What happened to a work, as its texts tell it, each once, first to last. */
function eventsOf(members: readonly GazetteDocument[]): Event[] {
  const all = members.flatMap(({ events }) => events);
  const keyOf = ({ date, kind, decision, organ }: Event): string => [date, kind, decision ?? '', organ ?? ''].join(' ');
  const once = [...new Map(all.map((event) => [keyOf(event), event])).values()];
  return once.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
