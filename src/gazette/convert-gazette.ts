import { VFile } from 'vfile';
import { correctFrontLines, reportErrataWithoutLine } from './clean/errata.ts';
import { joinPrinted } from './clean/join-printed.ts';
import { measureLayouts } from './clean/layout.ts';
import { outermostEdits } from './clean/outermost-edits.ts';
import { placeErrata } from './clean/place-errata.ts';
import { dropLinkCalls } from './clean/drop-link-calls.ts';
import { findPrintedLines } from './clean/printed-lines.ts';
import { proveLabels } from './clean/prove-labels.ts';
import { readBlocks } from './clean/read-blocks.ts';
import { reportCharacters } from './clean/report-characters.ts';
import { splitGlued } from './clean/split-glued.ts';
import { judge } from './confidence/judge.ts';
import { countFromFile } from './count-from-file.ts';
import { describeIssue, type UnreadFile } from './describe-issue.ts';
import { identify } from './identify.ts';
import type { SeriesWords } from './lexicon/lexicon.ts';
import { withSeriesWords } from './lexicon/words.ts';
import type { GazetteDocument } from './model/document.ts';
import type { GazetteIssue } from './model/gazette-issue.ts';
import { fileOfLine } from './model/source-file.ts';
import type { Sidecar } from './model/sidecar.ts';
import type { Run } from './model/source.ts';
import { accountForSource, countUnaccounted, type Trace } from './parse/account-for-source.ts';
import { findPages, type DocumentStart } from './parse/find-pages.ts';
import { parseDocument } from './parse/parse-document.ts';
import { asPrinted } from './parse/as-printed.ts';
import { checkDocument } from './parse/check-document.ts';
import { compareFacts } from './parse/compare-facts.ts';
import { putPages } from './parse/put-pages.ts';
import { recordEdits } from './parse/record-edits.ts';
import { reportAccount } from './parse/report-account.ts';
import { readSource } from './read/read-source.ts';
import { reportReading } from './read/report-reading.ts';
import type { Received } from './read/received.ts';
import { dropColumnHeads } from './segment/column-heads.ts';
import { contentsOfGazette } from './segment/contents-of-gazette.ts';
import { cutColophon } from './segment/cut-colophon.ts';
import { entriesOfPages, pagesOf } from './segment/entries-of-pages.ts';
import { dropOfficialMarks } from './segment/drop-official-marks.ts';
import { findDocuments, type DocumentSlice } from './segment/find-documents.ts';
import { firstOfFiles } from './segment/first-of-files.ts';
import { listEntries } from './segment/list-entries.ts';
import { matterOf } from './segment/matter-of.ts';
import { readMasthead } from './segment/read-masthead.ts';
import { reportCut } from './segment/report-cut.ts';
import { splitOrders, splitTitles } from './segment/split-orders.ts';
import { reportSegmentation } from './segment/report-segmentation.ts';

export interface GazetteInput {
  /** Gazette id: the name of its file without extension, or of its folder. */
  id: string;
  /** Path as messages name it; of several files their folder. */
  file: string;
  /** Several files are combined (`read/combine-files.ts`). */
  received: Received;
  /** Of the bytes received, hexadecimal. */
  sha256: string;
  /** Null where there is none. */
  sidecar: Sidecar | null;
  /** Files of it that could not be read. */
  unread?: readonly UnreadFile[];
}

export interface ConvertedGazette {
  issue: GazetteIssue;
  /** Not yet linked. */
  documents: GazetteDocument[];
  /** That its series adds to the lexicon, for linking as well. */
  words: SeriesWords | undefined;
  messages: VFile;
  /** For the proof that nothing is lost. */
  trace: Trace;
}

/**
 * Takes a gazette the whole way from its lines to documents: read, clean, segment, parse. Linking needs the other gazettes
 * and comes after (`link/`).
 * What is wrong is a message, errors among them.
 */
export function convertGazette(input: GazetteInput): ConvertedGazette {
  return withSeriesWords(input.sidecar?.words, () => convert(input));
}

/** The words of each gazette whose series adds any, by its id: what `linkCollection` asks for. */
export function wordsOf(gazettes: readonly Pick<ConvertedGazette, 'issue' | 'words'>[]): Map<string, SeriesWords> {
  return new Map(gazettes.flatMap(({ issue, words }) => (words ? [[issue.id, words] as const] : [])));
}

function convert(input: GazetteInput): ConvertedGazette {
  const given = input.sidecar ?? {};
  const source = readSource(input.received, input.file, input.sha256, given.runningHeads);
  const messages = new VFile({ path: input.file });
  const sidecar = placeErrata(given, { source, messages });
  const run: Run = { source, sidecar, messages, edits: [] };
  reportReading(input.id, input.sidecar !== null, run);
  reportCharacters(run);

  const frontEnd = contentsOfGazette({ ...source, lines: correctFrontLines(run, 0) })?.lines[1] ?? 0;
  const front = { ...source, lines: correctFrontLines(run, frontEnd) };
  const contents = contentsOfGazette(front);
  const contentsEnd = contents?.lines[1] ?? 0;
  const behind = source.lines.filter(({ n, kind }) => n > contentsEnd || kind === 'noise');
  const printed = findPrintedLines(source);
  const joined = splitGlued(proveLabels(dropLinkCalls(joinPrinted(readBlocks(behind, run), printed), run)));
  const blocks = splitOrders(dropOfficialMarks(dropColumnHeads(splitTitles(joined), contents, run), run));
  reportErrataWithoutLine(run);
  const bodyEnd = cutColophon(blocks);
  // A page that holds the contents is named as the gazette is.
  const ofContents = contents && fileOfLine(source, contents.lines[0]);
  const pages = pagesOf(input.received).filter(({ line }) => fileOfLine(source, line) !== ofContents);
  const listed = new Set(pages.map(({ line }) => fileOfLine(source, line)));
  const segmentation = findDocuments(
    blocks.slice(0, bodyEnd),
    entriesOfPages(pages, contents?.entries),
    ({ lines }) => contents !== null || listed.has(fileOfLine(source, lines[0]?.[0] ?? 1)),
    firstOfFiles(blocks, source),
  );
  reportSegmentation(segmentation, contents, run);
  if (bodyEnd === blocks.length) reportCut(segmentation, contents, blocks, run);
  const firstTitle = segmentation.documents[0]?.titleBlocks[0]?.lines[0]?.[0] ?? 1;
  const masthead = readMasthead(front, contents?.lines[0] ?? firstTitle, sidecar);

  const layoutAt = measureLayouts(blocks, source, printed);
  const parsed = segmentation.documents.map((piece) =>
    parseDocument(piece, run, layoutAt(piece.titleBlocks[0]?.lines[0]?.[0] ?? 1)),
  );
  const edits = outermostEdits(run.edits, source.text);
  const documents = identify(segmentation.documents, parsed, input.id, run);
  const pageAt = findPages(source, startsOf(segmentation.documents));
  for (const document of documents) {
    // One that was refused has its place among those that were parsed.
    const place = document.gazette.seq - 1;
    putPages(document, pageAt);
    recordEdits(document, parsed[place]?.origins ?? new Map<never, never>(), edits, source);
    checkDocument(document, run);
    compareFacts(document, segmentation.documents[place]?.entry?.facts, run);
  }

  const matter = matterOf(source, masthead.lines, contents, segmentation.before, blocks.slice(bodyEnd));
  const origins = parsed.map((p) => p.origins);
  const trace: Trace = { source, edits, origins, matter: matter.map(({ lines }) => lines) };
  const account = accountForSource(trace);
  for (const document of documents) document.unaccounted = countUnaccounted(account, document.source.lines);
  // A gazette without a document has been reported; what it prints is nowhere.
  if (documents.length > 0) reportAccount(account, run);

  const confidence = judge({ run, documents, segmentation, matter, edits });
  const issue = describeIssue({
    id: input.id,
    masthead,
    matter,
    unaccounted: countUnaccounted(account),
    confidence,
    entries: listEntries(segmentation, documents),
    documents,
    run,
    unread: input.unread ?? [],
  });
  const texts = parsed.flatMap((p) => [...p.origins.values()].flat());
  const script = source.printed === null ? {} : ({ lang: 'zh-Hant' } as const);
  const ownDocuments = documents.map((document) => ({ ...countFromFile(document, source), ...script }));
  const published = asPrinted({ issue, documents: ownDocuments }, texts, source);
  return { ...published, words: sidecar.words, messages: run.messages, trace };
}

function startsOf(pieces: readonly DocumentSlice[]): DocumentStart[] {
  return pieces.flatMap(({ entry, titleBlocks: [title] }) =>
    title?.lines[0] && entry?.page ? [{ line: title.lines[0][0], page: entry.page }] : [],
  );
}
