import type { SeriesWords } from '../lexicon/lexicon.ts';
import { withSeriesWords } from '../lexicon/words.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type { Reference, ReferenceTarget } from '../model/links.ts';
import type { IsoDate } from '../model/values.ts';
import type { Work } from '../model/work.ts';
import { buildCatalogue } from './targets/catalogue.ts';
import { toCitedBy } from './derived/cited-by.ts';
import { deriveLineage } from './derived/derive-lineage.ts';
import { deriveStatus, deriveWorkStatus } from './derived/derive-status.ts';
import { groupByTarget, targetKey, type Edge } from './derived/edge.ts';
import { findCitations, type Citation } from './citations/find-citations.ts';
import { gatherWorks } from './targets/gather-works.ts';
import { linkTexts } from './within/link-texts.ts';
import { locatePinpoint } from './targets/find-pinpoint.ts';
import { collectPassages, type Passage } from './passages.ts';
import { endsText, type Collection } from './targets/resolving.ts';
import { resolveCitations } from './targets/resolve-citations.ts';
import type { Finding, Resolution } from './targets/resolution.ts';
import { titleKey } from './targets/title-key.ts';

export interface LinkedCollection {
  /** New objects in the order given. */
  documents: GazetteDocument[];
  /** By id. */
  works: Work[];
  findings: Finding[];
}

/**
 * Links the documents of a collection with each other, with the works that they cite and within themselves, and
 * derives from the links what holds, who cites and what came before. The input stays untouched; running it on its own
 * output would add every link again.
 *
 * @param options.asOf day on which `status` is said
 * @param options.begin is told whose turn it is, and null where it is that of all together
 * @param options.words that series add to the lexicon, by the gazettes whose documents are read with them
 */
export function linkCollection(
  documents: readonly GazetteDocument[],
  options: {
    asOf: IsoDate;
    words?: ReadonlyMap<string, SeriesWords>;
    begin?: (document: GazetteDocument | null) => void;
  },
): LinkedCollection {
  const inSeriesOf = <T>(document: GazetteDocument, reading: () => T): T => {
    options.begin?.(document);
    const read = withSeriesWords(options.words?.get(document.gazette.id), reading);
    options.begin?.(null);
    return read;
  };
  const read = documents.map((document) => inSeriesOf(document, () => readDocument(document)));
  const collection: Collection = { catalogue: buildCatalogue(documents), repealedCores: repealedCores(read) };
  const resolved = read.map(({ document, citations }) =>
    inSeriesOf(document, () => resolveCitations(citations, document, collection)),
  );
  const mentions = resolved.flatMap(({ resolutions }) =>
    resolutions.flatMap((r) => (r.kind === 'mention' ? [r.mention] : [])),
  );
  const { works, workOf, findings } = gatherWorks([...new Set(mentions)]);

  const edges = read.map(({ document, citations }, i) =>
    citations.map((citation, k): Edge => {
      const resolution = resolved[i]?.resolutions[k];
      return { from: document, citation, target: targetOf(resolution, citation, document, workOf) };
    }),
  );
  const all = edges.flat();
  const incoming = groupByTarget(all);
  const lineage = deriveLineage(documents, works, all);

  const linked = read.map(({ document, passages }, i) =>
    inSeriesOf(document, () => linkTexts(document, passages, edges[i] ?? [])),
  );

  return {
    documents: documents.map((document, i) => {
      const cited = incoming.get(targetKey({ kind: 'document', id: document.id })) ?? [];
      const { parts, terms } = linked[i] ?? document;
      return {
        ...document,
        parts,
        terms,
        references: (edges[i] ?? []).map(toReference),
        citedBy: cited.map(toCitedBy),
        status: inSeriesOf(document, () => deriveStatus(document, cited, options.asOf)),
        lineage: lineage.get(document.id) ?? document.lineage,
      };
    }),
    works: works.map((work) => {
      const cited = incoming.get(targetKey({ kind: 'work', id: work.id })) ?? [];
      return { ...work, citedBy: cited.map(toCitedBy), status: deriveWorkStatus(work, cited, options.asOf) };
    }),
    findings: [...resolved, { findings }, ...linked, { findings: missingPlaces(all, documents) }].flatMap(
      (r) => r.findings,
    ),
  };
}

/** Citations that name an article which their target, a document of the collection, lacks. */
function missingPlaces(edges: readonly Edge[], documents: readonly GazetteDocument[]): Finding[] {
  const parts = new Map(documents.map((d) => [d.id, new Set(d.parts.map((part) => part.id))]));
  return edges
    .filter(({ citation, target }) => citation.pinpoint !== null && target.kind !== 'work')
    .filter(({ target }) => target.node === undefined || parts.get(target.id)?.has(target.node))
    .map(({ from, citation }) => ({
      rule: 'link/unresolved',
      document: from.id,
      line: citation.line,
      message: `${citation.cite}${citation.pinpoint ?? ''}：该文件没有这一处，链接到全文。`,
    }));
}

interface ReadDocument {
  document: GazetteDocument;
  passages: Passage[];
  citations: Citation[];
}

function readDocument(document: GazetteDocument): ReadDocument {
  const passages = collectPassages(document);
  // Only the outer document issues something: the notice, or the first part where there is none.
  const [first] = document.parts;
  const citations = passages.flatMap((p) => findCitations(p, { outer: p.place === 'title' || p.part === first }));
  return { document, passages, citations };
}

function repealedCores(read: readonly ReadDocument[]): Set<string> {
  const ended = read.flatMap(({ citations }) => citations.filter(endsText));
  return new Set(ended.flatMap((c) => (c.title === null ? [] : [titleKey(c.title).core])));
}

function targetOf(
  resolution: Resolution | undefined,
  citation: Citation,
  document: GazetteDocument,
  workOf: ReadonlyMap<unknown, Work>,
): ReferenceTarget {
  if (resolution?.kind === 'self') {
    const { id, url } = document;
    return { kind: 'self', id, url, ...nodeOf(document, resolution.part, citation, 'instrument') };
  }
  if (resolution?.kind === 'document') {
    const { id, url } = resolution.document;
    return { kind: 'document', id, url, ...nodeOf(resolution.document, resolution.part, citation, null) };
  }
  const work = resolution && workOf.get(resolution.mention);
  if (!work) throw new TypeError(`citation ${citation.cite} of ${document.id} leads nowhere`);
  return { kind: 'work', id: work.id, url: work.url };
}

/**
 * The article that the citation names, else the annex that is meant. An instrument is named within its own document
 * only: from elsewhere the notice that issues it comes first.
 */
function nodeOf(
  target: GazetteDocument,
  part: Part | null,
  citation: Citation,
  named: 'instrument' | null,
): { node?: string } {
  const place = citation.pinpoint === null ? null : locatePinpoint(target, part, citation.pinpoint);
  if (place !== null) return { node: place };
  const isPlace = part !== null && part !== target.parts[0] && (part.role === 'annex' || part.role === named);
  return isPlace ? { node: part.id } : {};
}

function toReference({ citation, target }: Edge): Reference {
  const { cite, docNumber, relation, line, passage } = citation;
  return { cite, docNumber, relation, target, at: passage.at, line };
}
