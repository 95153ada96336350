import { VFile } from 'vfile';
import { correctFrontLines, reportErrataWithoutLine } from './clean/errata.ts';
import { measureLayout } from './clean/layout.ts';
import { readBlocks } from './clean/read-blocks.ts';
import { splitGlued } from './clean/split-glued.ts';
import type { GazetteDocument } from './model/document.ts';
import type { ContentsEntry, GazetteIssue, MatterKind, Warning } from './model/gazette-issue.ts';
import type { LineRange } from './model/values.ts';
import { report } from './model/report.ts';
import type { Edit, Run, Sidecar, Source } from './model/source.ts';
import { parseDocument, type ParsedDocument } from './parse/parse-document.ts';
import { checkDocument } from './parse/check-document.ts';
import { recordEdits } from './parse/record-edits.ts';
import { readSource } from './read/read-source.ts';
import { cutColophon } from './segment/cut-colophon.ts';
import { findDocuments, type DocumentSlice, type Segmentation } from './segment/find-documents.ts';
import { makeDocumentId } from './segment/make-id.ts';
import { matchEnglish } from './segment/match-english.ts';
import { readContents, type Contents, type PrintedEntry } from './segment/read-contents.ts';
import { readMasthead } from './segment/read-masthead.ts';
import { downloadsOf } from './export/downloads.ts';
import type { Block } from './model/block.ts';

export interface GazetteInput {
  /** Gazette id: the file's name without extension. */
  id: string;
  /** Path as messages name it. */
  file: string;
  bytes: Uint8Array;
  /** Of `bytes`, hexadecimal. */
  sha256: string;
  /** Null where there is none. */
  sidecar: Sidecar | null;
}

export interface ConvertedGazette {
  issue: GazetteIssue;
  /** Not yet linked. */
  documents: GazetteDocument[];
  messages: VFile;
  /** For the proof that nothing is lost. */
  trace: { source: Source; edits: Edit[]; origins: ParsedDocument['origins'][]; matter: LineRange[] };
}

/**
 * Takes a gazette the whole way from bytes to documents: read, clean, segment, parse. Linking needs the other gazettes
 * and comes after (`link/`).
 *
 * @throws {ReadError} where the bytes are no text; all other findings are messages, errors among them.
 */
export function convertGazette(input: GazetteInput): ConvertedGazette {
  const sidecar = input.sidecar ?? {};
  const source = readSource(input.bytes, input.file, input.sha256, sidecar.runningHeads);
  const run: Run = { source, sidecar, messages: new VFile({ path: input.file }), edits: [] };
  reportReading(input, run);

  const frontEnd = readContents(source)?.lines[1] ?? 0;
  const front = { ...source, lines: correctFrontLines(run, frontEnd) };
  const contents = readContents(front);
  const behind = source.lines.slice(contents?.lines[1] ?? 0);
  const blocks = splitGlued(readBlocks(behind, run));
  reportErrataWithoutLine(run);
  const bodyEnd = cutColophon(blocks);
  const segmentation = findDocuments(blocks.slice(0, bodyEnd), contents?.entries ?? []);
  reportSegmentation(segmentation, contents, run);
  const firstTitle = segmentation.documents[0]?.titleBlocks[0]?.lines[0]?.[0] ?? 1;
  const masthead = readMasthead(front, contents?.lines[0] ?? firstTitle, sidecar);

  const english = matchEnglish(contents?.entries ?? [], contents?.english ?? []);
  const layout = measureLayout(blocks, source);
  const parsed = segmentation.documents.map((piece) => parseDocument(piece, run, layout));
  const documents = identify(segmentation.documents, parsed, english, input.id, run);
  documents.forEach((document, i) => {
    recordEdits(document, parsed[i]?.origins ?? new Map<never, never>(), run.edits, source);
    checkDocument(document, run);
  });

  const matter = matterOf(source, masthead.lines, contents, segmentation.before, blocks.slice(bodyEnd));
  const issue: GazetteIssue = {
    id: input.id,
    name: masthead.name ?? documents[0]?.title ?? input.id,
    publisher: masthead.publisher ?? documents[0]?.issuers[0] ?? '',
    issue: masthead.issue ?? '',
    year: masthead.year,
    number: masthead.number,
    date: masthead.date,
    source: { file: source.file, sha256: source.sha256 },
    documents: listEntries(segmentation, documents, english),
    warnings: warningsOf(run, documents),
    matter,
  };
  return {
    issue,
    documents,
    messages: run.messages,
    trace: { source, edits: run.edits, origins: parsed.map((p) => p.origins), matter: matter.map((m) => m.lines) },
  };
}

function reportReading(input: GazetteInput, run: Run): void {
  const { source, sidecar } = run;
  if (source.truncated)
    report(run, 'read/truncated', { line: source.lines.length }, '文件在一个字符中间结束，应为完整的文本');
  if (input.sidecar === null) report(run, 'read/no-sidecar', { line: 1 }, `没有 ${input.id}.yaml，刊名与期号取自正文`);
  if (sidecar.sha256 && sidecar.sha256 !== source.sha256) {
    report(run, 'read/sha256', { line: 1 }, `文件的 SHA-256 是 ${source.sha256}，应为 ${sidecar.sha256}`);
  }
}

function reportSegmentation(found: Segmentation, contents: Contents | null, run: Run): void {
  if (found.documents.length === 0)
    report(run, 'segment/no-document', { line: 1 }, '没有找到文件标题，应至少有一件文件');
  for (const entry of found.missing) {
    report(run, 'segment/contents-entry-without-body', { lines: entry.lines }, `目录列有“${entry.title}”，正文中没有`);
  }
  if (!contents) return;
  let lastPage = 0;
  for (const piece of found.documents) {
    const lines = piece.titleBlocks[0]?.lines[0] ?? [1, 1];
    if (!piece.entry)
      report(run, 'segment/body-without-contents-entry', { lines }, `正文有“${piece.title}”，目录没有列出`);
    const page = piece.entry?.page ?? lastPage;
    if (page < lastPage)
      report(run, 'segment/page-order', { lines }, `“${piece.title}”在第${page}页，应不小于上一件的第${lastPage}页`);
    lastPage = Math.max(lastPage, page);
  }
}

function identify(
  pieces: readonly DocumentSlice[],
  parsed: readonly ParsedDocument[],
  english: ReadonlyMap<PrintedEntry, string>,
  gazette: string,
  run: Run,
): GazetteDocument[] {
  const taken = new Map<string, string>();
  return parsed.flatMap(({ document }, i) => {
    const entry = pieces[i]?.entry ?? null;
    const given = run.sidecar.ids?.find((x) => x.document === document.docNumber || x.document === document.title)?.id;
    const alone = parsed.length === 1 && document.docNumber === null && entry === null;
    const id = given ?? (alone ? gazette : makeDocumentId(document.docNumber, gazette, entry?.page ?? null, i + 1));
    const other = taken.get(id);
    if (other) {
      const message = `“${document.title}”与“${other}”的标识同为 ${id}，请在 .yaml 的 ids 中另给一个`;
      report(run, 'segment/id-taken', { lines: document.source.lines }, message);
      return [];
    }
    taken.set(id, document.title);
    return [
      {
        id,
        url: `/documents/${id}/`,
        ...document,
        titleEn: (entry && english.get(entry)) ?? null,
        gazette: { id: gazette, seq: i + 1, page: entry?.page ?? null, section: entry?.section ?? null },
        downloads: downloadsOf(id),
      },
    ];
  });
}

function listEntries(
  found: Segmentation,
  documents: readonly GazetteDocument[],
  english: ReadonlyMap<PrintedEntry, string>,
): ContentsEntry[] {
  const bodies = found.documents.map((piece, i) => {
    const document = documents.find((d) => d.gazette.seq === i + 1);
    return {
      id: document?.id ?? null,
      title: document?.title ?? piece.title,
      titleEn: document?.titleEn ?? null,
      docNumber: document?.docNumber ?? null,
      page: piece.entry?.page ?? null,
      section: piece.entry?.section ?? null,
    };
  });
  const missing = found.missing.map((entry) => ({
    id: null,
    title: entry.title,
    titleEn: english.get(entry) ?? null,
    docNumber: entry.docNumber,
    page: entry.page,
    section: entry.section,
  }));
  return [...bodies, ...missing]
    .sort((a, b) => (a.page ?? Infinity) - (b.page ?? Infinity) || 0)
    .map((entry, i) => ({ seq: i + 1, ...entry }));
}

function matterOf(
  source: Source,
  masthead: LineRange | null,
  contents: Contents | null,
  before: readonly Block[],
  colophon: readonly Block[],
): GazetteIssue['matter'] {
  const of = (kind: MatterKind, lines: LineRange): GazetteIssue['matter'][number] => ({
    kind,
    lines,
    text: source.lines
      .slice(lines[0] - 1, lines[1])
      .map((line) => line.raw)
      .filter((raw) => raw.trim() !== '')
      .join('\n'),
  });
  const extent = (blocks: readonly Block[]): LineRange => [
    blocks[0]?.lines[0]?.[0] ?? 1,
    blocks.at(-1)?.lines.at(-1)?.[1] ?? 1,
  ];
  return [
    ...(masthead ? [of('masthead', masthead)] : []),
    ...(contents ? [of('contents', contents.lines)] : []),
    ...(contents && before.length > 0 ? [of('contents', extent(before))] : []),
    ...(colophon.length > 0 ? [of('colophon', extent(colophon))] : []),
  ];
}

function warningsOf(run: Run, documents: readonly GazetteDocument[]): Warning[] {
  return run.messages.messages
    .map((message): Warning => {
      const line = message.line ?? 1;
      const inside = documents.find((d) => d.source.lines[0] <= line && line <= d.source.lines[1]);
      return {
        rule: `${message.source}/${message.ruleId}`,
        severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
        line,
        column: message.column ?? 1,
        message: message.reason,
        document: inside?.id ?? null,
      };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule));
}
