import { wordsOf } from '../../../src/gazette/convert-gazette.ts';
import type { GazetteDocument } from '../../../src/gazette/model/document.ts';
import type { IsoDate } from '../../../src/gazette/model/values.ts';
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
  const { owners, doubles } = withoutDoubles(gazettes);
  const documents = owners.filter((document) => !options.isLeftOut(document));
  const outcome = await link(documents, gazettes, options);
  if ('result' in outcome) {
    refusals.push(...doubles);
    return { ...outcome.result, gazettes, withdrawn: owners.filter(options.isLeftOut) };
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

/** Two gazettes must not claim one id: the later one's document is not published. */
function withoutDoubles(gazettes: readonly ConvertedSeed[]): { owners: GazetteDocument[]; doubles: Refusal[] } {
  const owners = new Map<string, GazetteDocument>();
  const doubles: Refusal[] = [];
  for (const document of gazettes.flatMap((gazette) => gazette.documents)) {
    const { title, id, source } = document;
    const other = owners.get(id);
    if (!other) owners.set(id, document);
    else {
      const message = `“${title}”与 ${other.source.file} 的“${other.title}”标识同为 ${id}`;
      doubles.push({ file: source.file, line: source.lines[0], message, rule: 'segment/id-taken' });
    }
  }
  return { owners: [...owners.values()], doubles };
}
