import { VFile } from 'vfile';
import { correctFrontLines, reportErrataWithoutLine } from './clean/errata.ts';
import { joinPrinted } from './clean/join-printed.ts';
import { measureLayouts } from './clean/layout.ts';
import { outermostEdits } from './clean/outermost-edits.ts';
import { placeErrata } from './clean/place-errata.ts';
import { findPrintedLines } from './clean/printed-lines.ts';
import { proveLabels } from './clean/prove-labels.ts';
import { readBlocks } from './clean/read-blocks.ts';
import { reportCharacters } from './clean/report-characters.ts';
import { splitGlued } from './clean/split-glued.ts';
import { judge } from './confidence/judge.ts';
import { countFromFile } from './count-from-file.ts';
import { describeIssue, type UnreadFile } from './describe-issue.ts';
import { downloadsOf } from './export/formats.ts';
import type { SeriesWords } from './lexicon/lexicon.ts';
import { withSeriesWords } from './lexicon/words.ts';
import type { GazetteDocument } from './model/document.ts';
import type { GazetteIssue } from './model/gazette-issue.ts';
import { report } from './model/report.ts';
import { fileOfLine } from './model/source-file.ts';
import { documentId } from './model/values.ts';
import type { Sidecar } from './model/sidecar.ts';
import type { Run } from './model/source.ts';
import { accountForSource, countUnaccounted, type Account, type Trace } from './parse/account-for-source.ts';
import { findPages, type DocumentStart } from './parse/find-pages.ts';
import { parseDocument, type ParsedDocument } from './parse/parse-document.ts';
import { asPrinted } from './parse/as-printed.ts';
import { checkDocument } from './parse/check-document.ts';
import { compareFacts } from './parse/compare-facts.ts';
import { putPages } from './parse/put-pages.ts';
import { recordEdits } from './parse/record-edits.ts';
import { readSource } from './read/read-source.ts';
import type { Received } from './read/received.ts';
import { dropColumnHeads } from './segment/column-heads.ts';
import { contentsOfGazette } from './segment/contents-of-gazette.ts';
import { cutColophon } from './segment/cut-colophon.ts';
import { entriesOfPages, pagesOf } from './segment/entries-of-pages.ts';
import { findDocuments, type DocumentSlice } from './segment/find-documents.ts';
import { firstOfFiles } from './segment/first-of-files.ts';
import { listEntries } from './segment/list-entries.ts';
import { idApart, makeDocumentId } from './segment/make-id.ts';
import { matterOf } from './segment/matter-of.ts';
import { readMasthead } from './segment/read-masthead.ts';
import { reportCut } from './segment/report-cut.ts';
import { splitOrders } from './segment/split-orders.ts';
import { reportSegmentation } from './segment/report-segmentation.ts';

/** Characters of a message that show which text is meant. */
const MAX_EXCERPT = 40;

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
  reportReading(input, run);
  reportCharacters(run);

  const frontEnd = contentsOfGazette({ ...source, lines: correctFrontLines(run, 0) })?.lines[1] ?? 0;
  const front = { ...source, lines: correctFrontLines(run, frontEnd) };
  const contents = contentsOfGazette(front);
  const contentsEnd = contents?.lines[1] ?? 0;
  const behind = source.lines.filter(({ n, kind }) => n > contentsEnd || kind === 'noise');
  const printed = findPrintedLines(source);
  const joined = splitGlued(proveLabels(joinPrinted(readBlocks(behind, run), printed)));
  const blocks = splitOrders(dropColumnHeads(joined, contents, run));
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
  const edits = outermostEdits(run.edits);
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

/** One message for each line: where something is lost or doubled, it is the pipeline that is wrong. */
function reportAccount({ lost, twice }: Account, run: Run): void {
  for (const { line, text } of lost)
    report(run, 'account/lost', { line }, `“${excerpt(text)}”既不在文件里，也不在记录里，请报告这一错误`);
  for (const { line, text } of twice)
    report(run, 'account/twice', { line }, `“${excerpt(text)}”在文件或记录里出现两次，请报告这一错误`);
}

function excerpt(text: string): string {
  return text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT)}……` : text;
}

/** What a reader left out that says more than a button. */
function reportLeftOut({ source, messages }: Run): void {
  const [first, ...others] = source.lines.filter(({ kind, raw }) => kind === 'noise' && /[。；]/.test(raw));
  if (!first) return;
  const message = `正文之外有${others.length + 1}行成句的文字，没有收入，第一行是“${excerpt(first.raw)}”，请核对`;
  report({ source, messages }, 'read/left-out', { line: first.n }, message);
}

function reportReading(input: GazetteInput, run: Run): void {
  const { source, sidecar } = run;
  reportLeftOut(run);
  for (const { lines, truncated, isSigned } of source.files) {
    if (truncated) report(run, 'read/truncated', { line: lines[1] }, '文件在一个字符中间结束，应为完整的文本');
    if (isSigned) report(run, 'read/signed', { line: lines[0] }, '文件有电子签章，没有验证，印章的图像没有收入');
  }
  if (input.sidecar === null) report(run, 'read/no-sidecar', { line: 1 }, `没有 ${input.id}.yaml，刊名与期号取自正文`);
  if (sidecar.sha256 && sidecar.sha256 !== source.sha256) {
    const message = `文件的 SHA-256 是 ${source.sha256}，应为 ${sidecar.sha256}`;
    report(run, 'read/sha256', { line: 1 }, message, { sha256: source.sha256 });
  }
  for (const { file, sha256, lines } of source.files) {
    const expected = sidecar.files?.find(({ name }) => file.endsWith(`/${name}`))?.sha256 ?? sha256;
    if (expected !== sha256)
      report(run, 'read/sha256', { line: lines[0] }, `文件的 SHA-256 是 ${sha256}，应为 ${expected}`);
  }
}

function startsOf(pieces: readonly DocumentSlice[]): DocumentStart[] {
  return pieces.flatMap(({ entry, titleBlocks: [title] }) =>
    title?.lines[0] && entry?.page ? [{ line: title.lines[0][0], page: entry.page }] : [],
  );
}

function identify(
  pieces: readonly DocumentSlice[],
  parsed: readonly ParsedDocument[],
  gazette: string,
  run: Run,
): GazetteDocument[] {
  const taken = new Map<string, Pick<GazetteDocument, 'title' | 'docNumber'>>();
  return parsed.flatMap(({ document, printedNumber }, i) => {
    const entry = pieces[i]?.entry ?? null;
    const given = run.sidecar.ids?.find((x) => x.document === document.docNumber || x.document === document.title)?.id;
    const alone = parsed.length === 1 && printedNumber === null && entry === null;
    const plain = given ?? (alone ? gazette : makeDocumentId(printedNumber, gazette, entry?.page ?? null, i + 1));
    const docNumber = printedNumber;
    const { lines } = document.source;
    // A number that only sounds like the one before.
    const isApart = docNumber !== null && (taken.get(plain)?.docNumber ?? docNumber) !== docNumber;
    const id = isApart ? idApart(plain, docNumber) : plain;
    if (!documentId.safeParse(id).success) {
      const message = `“${id}”不能作“${document.title}”的编号，应另给一个`;
      report(run, 'segment/no-id', { lines }, message, {
        ids: [{ document: document.title, id: `${gazette}-${i + 1}` }],
      });
      return [];
    }
    const other = taken.get(id);
    if (other) {
      const message = `“${document.title}”与“${other.title}”的编号同为 ${id}，应各有一个`;
      report(run, 'segment/id-taken', { lines }, message, {
        ids: [{ document: document.title, id: `${id}-${i + 1}` }],
      });
      return [];
    }
    taken.set(id, { title: document.title, docNumber });
    return [
      {
        id,
        url: `/documents/${id}/`,
        ...document,
        titleEn: entry?.titleEn ?? null,
        gazette: { id: gazette, seq: i + 1, page: entry?.page ?? null, section: entry?.section ?? null },
        downloads: downloadsOf(id),
      },
    ];
  });
}
