import type { SeriesWords } from '../lexicon/lexicon.ts';
import { withSeriesWords } from '../lexicon/words.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { Status } from '../model/status.ts';
import { amends } from '../scan/amends.ts';
import type { IsoDate } from '../model/values.ts';
import type { Work } from '../model/work.ts';
import { buildCatalogue } from './targets/catalogue.ts';
import { toCitedBy } from './derived/cited-by.ts';
import { deriveLineage } from './derived/derive-lineage.ts';
import { checkOrder } from './derived/check-order.ts';
import { missingPlaces } from './derived/missing-places.ts';
import { deriveStanding } from './derived/derive-standing.ts';
import { deriveWorks } from './derived/derive-works.ts';
import { groupByTarget, targetKey, type Edge } from './derived/edge.ts';
import { findCitations, type Citation } from './citations/find-citations.ts';
import { gatherWorks } from './targets/gather-works.ts';
import { linkTexts } from './within/link-texts.ts';
import { collectPassages, type Passage } from './passages.ts';
import { endsText, type Collection } from './targets/resolving.ts';
import { resolveCitations, toMention } from './targets/resolve-citations.ts';
import type { Finding, Mention, Resolution } from './targets/resolution.ts';
import { targetOf, toReference } from './target-of.ts';
import { titleKey } from './targets/title-key.ts';
import { amendedTextsOf, placeOfPrint } from './works/amended-texts.ts';
import { describeEditions, editionOfDocument, type CitedDecision } from './works/describe-editions.ts';
import { coreOf, groupDocuments, type TextWork } from './works/group-documents.ts';

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
  const names = new Set(documents.flatMap((document) => inSeriesOf(document, () => lawNamesIn(document))));
  const read = documents.map((document) => inSeriesOf(document, () => readDocument(document, names)));
  // A text behind the decision that amended it is an edition of its own work.
  const amended = documents.flatMap(amendedTextsOf);
  const texts = groupDocuments([...documents, ...amended], (document) => endsNamesake(document, read));
  const textOf = new Map(texts.flatMap((text) => printsOf(text).map((document) => [document, text] as const)));
  const textOfDocument = (document: GazetteDocument): TextWork => {
    const text = textOf.get(document);
    if (!text) throw new TypeError(`${document.id} is the text of no work`);
    return text;
  };
  const collection: Collection = {
    catalogue: buildCatalogue([...documents, ...amended]),
    repealedCores: repealedCores(read),
    workOf: textOfDocument,
  };
  const resolved = read.map(({ document, citations }) =>
    inSeriesOf(document, () => resolveCitations(citations, document, collection)),
  );
  const leading = resolved.flatMap(({ resolutions }, i) =>
    resolutions.map((resolution, k) => ({ resolution, citation: read[i]?.citations[k], from: documents[i] })),
  );
  const mentions = leading.flatMap(({ resolution: r }) => (r.kind === 'mention' ? [r.mention] : []));
  const mentionsOf = new Map(texts.map((text): [TextWork, Mention[]] => [text, []]));
  for (const { resolution, citation, from } of leading)
    if (citation && from && (resolution.kind === 'document' || resolution.kind === 'work'))
      mentionsOf.get(textIn(resolution, textOfDocument))?.push(toMention(citation, from));
  const { works, workOf, findings } = gatherWorks([...new Set(mentions)], mentionsOf);
  const workOfResolution = (resolution: Resolution): Work | undefined => {
    if (resolution.kind === 'self') return undefined;
    return workOf.get(resolution.kind === 'mention' ? resolution.mention : textIn(resolution, textOfDocument));
  };

  const edges = read.map(({ document, citations }, i) =>
    citations.map((citation, k): Edge => {
      const resolution = resolved[i]?.resolutions[k];
      return { from: document, citation, target: targetOf(resolution, citation, document, workOfResolution) };
    }),
  );
  const all = edges.flat();
  const { findings: disorder, rejected } = checkOrder(all, documents);
  const valid = all.filter((edge) => !rejected.has(edge));
  const incoming = groupByTarget(all);
  const printed = new Set(texts.map((text) => workOf.get(text)));
  const lineage = deriveLineage(
    documents,
    works.filter((work) => !printed.has(work)),
    valid,
  );
  const byId = new Map([...documents, ...amended].map((document) => [document.id, document]));
  const ofWork = Map.groupBy(valid, ({ target }) => target.work ?? '');

  const linked = read.map(({ document, passages }, i) =>
    inSeriesOf(document, () => linkTexts(document, passages, edges[i] ?? [])),
  );

  const editionsOf = new Map(
    texts.map((text) => [
      text,
      describeEditions(text, (document) => {
        const owner = byId.get(placeOfPrint(document.id).document) ?? document;
        const cited = decisionsIn(edges[documents.indexOf(owner)] ?? [], byId);
        return owner === document ? cited : [...cited, { title: owner.shortTitle, url: owner.url, document: owner }];
      }),
    ]),
  );
  const standingOf = (
    document: GazetteDocument,
  ): Pick<GazetteDocument, 'work' | 'edition' | 'status' | 'placeStatuses'> => {
    const text = textOfDocument(document);
    const { id = '', url = '/works/' } = workOf.get(text) ?? {};
    const editions = editionsOf.get(text) ?? [];
    const others = (ofWork.get(id) ?? []).filter(({ from }) => textOf.get(from) !== text);
    const { ofWork: whole, ...standing } = inSeriesOf(document, () =>
      deriveStanding({ document, text, editions, incoming: others }, byId, options.asOf),
    );
    const work = { id, url, ...(whole.value === standing.status.value ? {} : { status: whole }) };
    return { ...standing, work, edition: ended(editionOfDocument(document, editions), whole) };
  };
  const finished = documents.map((document, i): GazetteDocument => {
    const cited = incoming.get(targetKey({ kind: 'document', id: document.id })) ?? [];
    const { parts, terms } = linked[i] ?? document;
    return {
      ...document,
      parts,
      terms,
      references: (edges[i] ?? []).map(toReference),
      citedBy: cited.map(toCitedBy),
      ...standingOf(document),
      lineage: lineage.get(document.id) ?? document.lineage,
    };
  });
  const finishedTexts = amended.map((document) => ({ ...document, ...standingOf(document) }));

  const textOfWork = new Map(texts.map((text) => [workOf.get(text)?.id ?? '', text]));
  return {
    documents: finished,
    works: deriveWorks({
      works: works.map((work) => ({ ...work, editions: editionsOf.get(textOfWork.get(work.id) ?? NO_TEXT) ?? [] })),
      textOf: textOfWork,
      documents: new Map([...finished, ...finishedTexts].map((document) => [document.id, document])),
      edges: valid,
      lineage,
      asOf: options.asOf,
    }),
    findings: [
      ...resolved,
      { findings },
      { findings: disorder },
      ...linked,
      { findings: missingPlaces(all, documents) },
    ].flatMap((r) => r.findings),
  };
}

/** The last text of a work that was repealed is its text to that day. */
function ended(edition: Edition, { value, since }: Status): Edition {
  return value === 'repealed' && edition.to === null && since !== undefined ? { ...edition, to: since } : edition;
}

const NO_TEXT: TextWork = { core: '', editions: [] };

function printsOf({ editions }: TextWork): GazetteDocument[] {
  return editions.flatMap(({ main, reprints }) => [main, ...reprints]);
}

function textIn(
  resolution: Extract<Resolution, { kind: 'document' | 'work' }>,
  textOf: (document: GazetteDocument) => TextWork,
): TextWork {
  return resolution.kind === 'work' ? resolution.work : textOf(resolution.document);
}

/** Whether a document says that another text of its name ends. */
function endsNamesake(document: GazetteDocument, read: readonly ReadDocument[]): boolean {
  const own = coreOf(document);
  const citations = read.find((one) => one.document === document)?.citations ?? [];
  return citations.some((c) => endsText(c) && c.title !== null && titleKey(c.title).core === own);
}

/** What the lines below the title of a document cite: the decisions by which it was amended. */
function decisionsIn(edges: readonly Edge[], documents: ReadonlyMap<string, GazetteDocument>): CitedDecision[] {
  return edges
    .filter(({ citation }) => citation.passage.trail.at(-1)?.type === 'dateline')
    .map(({ citation, target }) => ({
      title: citation.title ?? '',
      url: target.url,
      document: target.kind === 'document' ? (documents.get(target.id) ?? null) : null,
    }));
}

interface ReadDocument {
  document: GazetteDocument;
  passages: Passage[];
  citations: Citation[];
}

/** 例：《|中华人民共和国|烟叶税法》 · 《|殡葬管理条例》 */
const RE_LAW = /《(?:中华人民共和国)?([^《》]{2,20}(?:法典?|条例))》/g;

/** Names of laws that a document prints or cites, by which they may be named without 《》. */
function lawNamesIn(document: GazetteDocument): string[] {
  const titles = [document.shortTitle, ...document.parts.map((part) => part.title)].map((title) => `《${title}》`);
  const texts = [...titles, ...collectPassages(document).map(({ text }) => text)];
  return texts.flatMap((text) => Array.from(text.matchAll(RE_LAW), ([, name = '']) => name));
}

function readDocument(document: GazetteDocument, names: ReadonlySet<string>): ReadDocument {
  const passages = collectPassages(document);
  // Only the outer document issues something: the notice, or the first part where there is none.
  const [first] = document.parts;
  const amending = [document, ...document.parts].some(({ title }) => amends(title));
  const citations = passages.flatMap((p) =>
    findCitations(p, { outer: p.place === 'title' || p.part === first, names, amending }),
  );
  return { document, passages, citations };
}

function repealedCores(read: readonly ReadDocument[]): Set<string> {
  const ended = read.flatMap(({ citations }) => citations.filter(endsText));
  return new Set(ended.flatMap((c) => (c.title === null ? [] : [titleKey(c.title).core])));
}
