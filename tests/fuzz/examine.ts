import { createHash } from 'node:crypto';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { convertFolder } from '../../scripts/lib/convert-folder.ts';
import { checkPage } from '../../scripts/lib/conversion/check-page.ts';
import { RefusalError } from '../../scripts/lib/conversion/refusal.ts';
import { readSidecar } from '../../scripts/lib/read-sidecar.ts';
import { convertGazette, wordsOf, type ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import { toContentJson, toJson } from '../../src/gazette/export/export-json.ts';
import { exportAkn } from '../../src/gazette/export/akn/export-akn.ts';
import { exportHtml } from '../../src/gazette/export/export-html.ts';
import { exportMarkdown } from '../../src/gazette/export/export-markdown.ts';
import { exportText } from '../../src/gazette/export/export-text.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { gazetteSchema } from '../../src/gazette/model/gazette-issue.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { ReadError } from '../../src/gazette/read/read-error.ts';
import { receive } from '../../src/gazette/read/receive.ts';
import { GAZETTE_INVARIANTS } from '../helpers/gazette-invariants.ts';
import { LINK_INVARIANTS } from '../helpers/link-invariants.ts';
import { differencesIn } from '../helpers/page-and-download.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { findLost, READERS, type TextFormat } from '../helpers/read-downloads.ts';
import { bytesOf, type Sample, type SampleFile } from './sample.ts';

/** What a sample has shown to be wrong. */
export interface Find {
  /** What should hold. */
  rule: string;
  /** What was found in its place. */
  detail: string;
}

const FORMATS_READ = Object.keys(READERS) as TextFormat[];

/** Called at once, for what they take is measured. */
const WRITERS = { html: exportHtml, md: exportMarkdown, txt: exportText, xml: exportAkn };

/**
 * Takes a sample the whole way, from bytes to every file that is published, and says what does not hold: a step that
 * throws or takes its time, a character that is lost, ids, links, pages and downloads that disagree with the tree.
 */
export async function examine(sample: Sample): Promise<Find | null> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'gongbao-fuzz-'));
  const units = sample.reduce((sum, { text, sidecar }) => sum + text.length + (sidecar?.length ?? 0), 0);
  return await findIn(sample, folder.path, units);
}

async function findIn(sample: Sample, folder: string, units: number): Promise<Find | null> {
  const gazettes: ConvertedGazette[] = [];
  for (const file of sample) {
    const converted = await attempt('convert', units, () => convert(file, folder));
    if ('rule' in converted) return converted;
    if (converted.value) gazettes.push(converted.value);
  }
  for (const gazette of gazettes) {
    const broken = firstBroken(GAZETTE_INVARIANTS, gazette);
    if (broken) return broken;
  }
  const own = [...new Map(gazettes.flatMap(({ documents }) => documents).map((d) => [d.id, d])).values()];
  const linked = await attempt('link', units, () =>
    linkCollection(own, { asOf: '2026-01-01', words: wordsOf(gazettes) }),
  );
  if ('rule' in linked) return linked;
  const broken = firstBroken(LINK_INVARIANTS, linked.value.documents);
  if (broken) return broken;
  for (const document of linked.value.documents) {
    const wrong = await findInFiles(document, units);
    if (wrong) return wrong;
  }
  for (const { issue } of gazettes) {
    const written = await attempt('JSON of the gazette', units, () => toJson(gazetteSchema, issue));
    if ('rule' in written) return written;
  }
  return await findInFolder(sample, folder);
}

/** Null for a file that is refused as it should be. */
async function convert(file: SampleFile, folder: string): Promise<ConvertedGazette | null> {
  const path = join(folder, 'sidecar.yaml');
  try {
    if (file.sidecar !== null) writeFileSync(path, file.sidecar);
    const sidecar = file.sidecar === null ? null : readSidecar(path);
    const bytes = bytesOf(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const received = await receive(bytes);
    return convertGazette({ id: file.name, file: `seeds/${file.name}.${file.format}`, received, sha256, sidecar });
  } catch (error) {
    if (error instanceof ReadError || error instanceof RefusalError) return null;
    throw error;
  }
}

async function findInFiles(document: GazetteDocument, units: number): Promise<Find | null> {
  const mdx = await attempt('MDX', units, () => emitMdx(document));
  if ('rule' in mdx) return mdx;
  const page = await attempt('page', units, () => {
    checkPage(mdx.value);
  });
  if ('rule' in page) return page;
  for (const name of FORMATS_READ) {
    const file = await attempt(name, units, () => WRITERS[name](document, EXPORT_OPTIONS));
    if ('rule' in file) return file;
    const [lost] = findLost(document, READERS[name](file.value));
    if (lost !== undefined) return { rule: `all text of the tree is in the download ${name}`, detail: lost };
  }
  const json = await attempt('JSON', units, () => toContentJson(document));
  if ('rule' in json) return json;
  try {
    const [different] = await differencesIn(document);
    return different ? { rule: 'page and download show the same', detail: JSON.stringify(different) } : null;
  } catch (error) {
    return { rule: 'the MDX compiles', detail: describe(error) };
  }
}

/** Several files at once, written to disk: what is refused says so on a line of a fixed form. */
async function findInFolder(sample: Sample, folder: string): Promise<Find | null> {
  for (const file of sample) {
    writeFileSync(join(folder, `${file.name}.${file.format}`), bytesOf(file));
    if (file.sidecar !== null) writeFileSync(join(folder, `${file.name}.yaml`), file.sidecar);
  }
  const options = { seeds: folder, content: join(folder, 'content'), asOf: '2026-01-01' };
  try {
    const { errors } = await convertFolder(options, QUIET);
    const wrong = errors.find((line) => !RE_MESSAGE.test(line) || RE_FAILED.test(line));
    return wrong === undefined ? null : { rule: 'what is refused says file, line, column and rule', detail: wrong };
  } catch (error) {
    return { rule: 'a folder throws nothing but refusals', detail: describe(error) };
  }
}

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };
/** The pipeline threw, or took too long. 例：convert/failed */
const RE_FAILED = / {2}convert\/[a-z]+$/;
/** 例：seeds/a.txt:1:1 文件是空的，应为公报文本  read/empty */
const RE_MESSAGE = /^\S+\.(?:txt|html|docx|pdf|yaml):\d+:\d+ .+ {2}[a-z]+\/[a-z0-9-]+$/;

function firstBroken<T>(invariants: Readonly<Record<string, (value: T) => unknown[]>>, value: T): Find | null {
  for (const [rule, findBroken] of Object.entries(invariants)) {
    const [first] = findBroken(value);
    if (first !== undefined) return { rule, detail: JSON.stringify(first) };
  }
  return null;
}

/** Milliseconds of CPU that a step may take whatever it reads, a first run of its code and a turn of the collector included. */
const SETTLED = 700;
/** Milliseconds of CPU for a thousand UTF-16 units. The seeds take 3; half-read lines of one piece over and over, 20. */
const PER_THOUSAND = 60;

/** Does a step, and looks whether it throws or takes longer than what it reads allows; one that does is asked again. */
async function attempt<T>(step: string, units: number, action: () => T | Promise<T>): Promise<{ value: T } | Find> {
  try {
    const budget = SETTLED + (PER_THOUSAND * units) / 1000;
    let taken = 0;
    for (let round = 0; round < 2; round++) {
      const before = process.cpuUsage();
      const value = await action();
      const { user, system } = process.cpuUsage(before);
      taken = (user + system) / 1000;
      if (taken <= budget) return { value };
    }
    return { rule: `${step} takes time in proportion`, detail: `${taken.toFixed(0)} ms for ${units} units` };
  } catch (error) {
    return { rule: `${step} throws nothing but refusals`, detail: describe(error) };
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : String(error);
}
