import { wordsOf } from '../../../src/gazette/convert-gazette.ts';
import { downloadsOf } from '../../../src/gazette/export/formats.ts';
import type { GazetteDocument } from '../../../src/gazette/model/document.ts';
import type { IsoDate } from '../../../src/gazette/model/values.ts';
import { makeDocumentId } from '../../../src/gazette/segment/make-id.ts';
import type { ConvertedSeed } from './convert-seed.ts';
import { describeFailure } from './describe-failure.ts';
import type { Failure, Outcome } from '../guarded-thread.ts';
import type { LinkedDocuments } from './link-documents.ts';
import type { Refusal } from './refusal.ts';
import { onThreads } from './threads.ts';

/** The largest document takes a second. */
const MAX_SECONDS = 60;

export interface LinkedGazettes extends LinkedDocuments {
  /** Those whose documents are in it. */
  gazettes: readonly ConvertedSeed[];
  /** Documents that were left out as they are withdrawn. */
  withdrawn: readonly GazetteDocument[];
}

interface LinkOptions {
  asOf: IsoDate;
  /** Whether a document is withdrawn. */
  isLeftOut: (document: GazetteDocument) => boolean;
  /** Of processor time, for one document. */
  seconds?: number;
}

/**
 * Links all gazettes. One with a document at which linking fails is left out, and `refusals` says why.
 *
 * @throws Error where linking fails for all together though for each alone it does not
 */
export async function linkGazettes(
  gazettes: readonly ConvertedSeed[],
  options: LinkOptions,
  refusals: Refusal[],
): Promise<LinkedGazettes> {
  const { owners, doubles, renamed } = withoutDoubles(gazettes);
  const documents = owners.filter((document) => !options.isLeftOut(document));
  const outcome = await link(documents, gazettes, options);
  if ('result' in outcome) {
    refusals.push(...doubles);
    return {
      ...outcome.result,
      gazettes: gazettes.map((gazette) => withIds(gazette, renamed)),
      withdrawn: owners.filter(options.isLeftOut),
    };
  }
  const { failure, document } = await whoFailed(outcome.failure, documents, gazettes, options);
  refusals.push(describeFailure(failure, document.source.file, document.source.lines[0]));
  const others = gazettes.filter(({ issue }) => issue.id !== document.gazette.id);
  return linkGazettes(others, options, refusals);
}

async function link(
  documents: readonly GazetteDocument[],
  gazettes: readonly ConvertedSeed[],
  { asOf, seconds = MAX_SECONDS }: LinkOptions,
): Promise<Outcome<LinkedDocuments>> {
  const given = { documents, asOf, words: wordsOf(gazettes) };
  const [outcome] = await onThreads([given], (task, thread) => thread.run('link', task, seconds));
  if (!outcome) throw new TypeError('a task without an outcome');
  return outcome;
}

/** The document at which linking failed: whose turn it was, or the first of the gazette that fails alone. */
async function whoFailed(
  failure: Failure,
  documents: readonly GazetteDocument[],
  gazettes: readonly ConvertedSeed[],
  options: LinkOptions,
): Promise<{ failure: Failure; document: GazetteDocument }> {
  const document = documents[failure.at];
  if (document) return { failure, document };
  for (const gazette of gazettes) {
    const own = documents.filter(({ gazette: { id } }) => id === gazette.issue.id);
    const outcome = await link(own, [gazette], options);
    if ('failure' in outcome && own[0])
      return { failure: outcome.failure, document: own[outcome.failure.at] ?? own[0] };
  }
  throw new Error(`The gazettes cannot be linked with each other: ${describeFailure(failure, '').message}`);
}

/**
 * Two gazettes must not claim one id. Where they print one text, the later one's document is known by gazette and page;
 * any other is not published.
 */
function withoutDoubles(gazettes: readonly ConvertedSeed[]): {
  owners: GazetteDocument[];
  doubles: Refusal[];
  /** New ids by gazette and old id. */
  renamed: ReadonlyMap<string, string>;
} {
  const all = gazettes.flatMap((gazette) => gazette.documents);
  const dates = new Map(gazettes.map(({ issue }) => [issue.id, issue.date ?? '']));
  const published = new Map<string, GazetteDocument>();
  const owners = new Map<GazetteDocument, GazetteDocument>();
  const doubles: Refusal[] = [];
  const dateOf = ({ gazette }: GazetteDocument): string => dates.get(gazette.id) ?? '';
  for (const document of all.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))) {
    const other = published.get(document.id);
    const own = other && isReprint(document, other) ? asReprint(document) : document;
    if (!published.has(own.id)) {
      published.set(own.id, own);
      owners.set(document, own);
      continue;
    }
    const { title, id, source } = document;
    const message = `“${title}”与 ${other?.source.file ?? ''} 的“${other?.title ?? ''}”标识同为 ${id}`;
    doubles.push({ file: source.file, line: source.lines[0], message, rule: 'segment/id-taken' });
  }
  const renamed = new Map(
    [...owners]
      .filter(([{ id }, own]) => own.id !== id)
      .map(([{ id, gazette }, own]) => [`${gazette.id} ${id}`, own.id]),
  );
  return { owners: all.flatMap((document) => owners.get(document) ?? []), doubles, renamed };
}

/** A gazette whose contents lead to its documents under their new ids. */
function withIds(gazette: ConvertedSeed, renamed: ReadonlyMap<string, string>): ConvertedSeed {
  const { issue } = gazette;
  const idOf = (id: string | null): string | null => renamed.get(`${issue.id} ${id ?? ''}`) ?? id;
  const documents = issue.documents.map((entry) => ({ ...entry, id: idOf(entry.id) }));
  const warnings = issue.warnings.map((warning) => ({ ...warning, document: idOf(warning.document) }));
  return { ...gazette, issue: { ...issue, documents, warnings } };
}

/** One text in two gazettes: the same number and name, signed on one day. */
function isReprint(a: GazetteDocument, b: GazetteDocument): boolean {
  const isSame = a.docNumber === b.docNumber && a.shortTitle === b.shortTitle && a.dateSigned === b.dateSigned;
  return isSame && a.gazette.id !== b.gazette.id;
}

function asReprint(document: GazetteDocument): GazetteDocument {
  const { gazette } = document;
  const id = makeDocumentId(null, gazette.id, gazette.page, gazette.seq);
  return { ...document, id, url: `/documents/${id}/`, downloads: downloadsOf(id) };
}
