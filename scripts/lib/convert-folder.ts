import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { convertGazette, wordsOf, type ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { Finding } from '../../src/gazette/link/targets/resolution.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteIssue, Warning } from '../../src/gazette/model/gazette-issue.ts';
import type { Work } from '../../src/gazette/model/work.ts';
import { RULES } from '../../src/gazette/model/report.ts';
import { ReadError } from '../../src/gazette/read/decode.ts';
import type { Reused } from '../../src/gazette/move/find-reused.ts';
import { isWithdrawn } from '../../src/gazette/model/redirect.ts';
import { readRedirects } from '../../src/read-redirects.ts';
import { keepLinks } from './keep-links.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import { readSidecar, SidecarError } from './read-sidecar.ts';
import { writeCollection } from './write-collection.ts';
import { oneLine } from './terminal.ts';

export interface ConversionResult {
  issues: GazetteIssue[];
  documents: GazetteDocument[];
  works: Work[];
  /** One line for each thing that keeps something from being published. */
  errors: string[];
  /** Published addresses that lead to other words now. */
  reused: Reused[];
}

/** Converts all gazettes of a folder and writes the collection; see `content/README.md` for what it holds. */
export function convertFolder(
  { seeds, content, asOf }: Pick<Options, 'seeds' | 'content' | 'asOf'>,
  progress: Progress,
): ConversionResult {
  const errors: string[] = [];
  const reused: Reused[] = [];
  const files = listSeeds(seeds);
  if (files.length === 0)
    errors.push(lineOf(relative(process.cwd(), seeds) || '.', 1, '没有公报，应有 <标识>.txt', 'read/empty'));
  progress.start(files.length);
  const gazettes = files.flatMap((file) => {
    const gazette = convertFile(join(seeds, file), errors);
    progress.step(file);
    return gazette ? [gazette] : [];
  });
  const redirects = readRedirects(content);
  const isLeftOut = ({ url }: GazetteDocument): boolean => redirects.some((r) => r.from === url && isWithdrawn(r));
  const owners = dropDoubles(gazettes, errors);
  const { documents, works, findings } = linkCollection(
    owners.filter((document) => !isLeftOut(document)),
    { asOf, words: wordsOf(gazettes) },
  );
  const issues = gazettes.map(({ issue }) => addFindings(issue, findings, documents));
  errors.push(
    ...issues.flatMap((issue) =>
      issue.warnings
        .filter(({ severity }) => severity === 'error')
        .map(({ line, column, message, rule }) => lineOf(issue.source.file, line, message, rule, column)),
    ),
  );
  // Where nothing could be read, what was read before stays.
  if (issues.length > 0) {
    const collection = { issues, documents, works };
    // What a gazette that could not be read has published has not moved.
    const isWhole = gazettes.length === files.length;
    const withdrawn = owners.filter(isLeftOut);
    const kept = isWhole ? keepLinks(content, collection, { withdrawn, asOf }) : { redirects: null, reused: [] };
    writeCollection(content, collection, kept.redirects);
    reused.push(...kept.reused);
  }
  return { issues, documents, works, errors, reused };
}

function listSeeds(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
}

function convertFile(path: string, errors: string[]): ConvertedGazette | null {
  const id = basename(path, '.txt')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const file = `seeds/${oneLine(basename(path))}`;
  const bytes = readFileSync(path);
  try {
    const sidecar = readSidecar(path.replace(/\.txt$/, '.yaml'));
    const received = receiveText(bytes);
    return convertGazette({ id, file, received, sha256: createHash('sha256').update(bytes).digest('hex'), sidecar });
  } catch (error) {
    if (error instanceof ReadError) errors.push(lineOf(file, error.line, error.message, error.rule));
    else if (error instanceof SidecarError)
      errors.push(lineOf(file.replace(/\.txt$/, '.yaml'), error.line, error.message, 'read/sidecar'));
    else throw error;
    return null;
  }
}

/** Two gazettes must not claim one id: the later one's document is not published. */
function dropDoubles(gazettes: readonly ConvertedGazette[], errors: string[]): GazetteDocument[] {
  const owners = new Map<string, GazetteDocument>();
  for (const document of gazettes.flatMap((gazette) => gazette.documents)) {
    const other = owners.get(document.id);
    if (!other) owners.set(document.id, document);
    else {
      const { title, id, source } = document;
      const message = `“${title}”与 ${other.source.file} 的“${other.title}”标识同为 ${id}`;
      errors.push(lineOf(source.file, source.lines[0], message, 'segment/id-taken'));
    }
  }
  return [...owners.values()];
}

function addFindings(
  issue: GazetteIssue,
  findings: readonly Finding[],
  documents: readonly GazetteDocument[],
): GazetteIssue {
  const own = new Set(documents.filter((d) => d.gazette.id === issue.id).map((d) => d.id));
  const added = findings
    .filter((finding) => own.has(finding.document))
    .map((f): Warning => ({
      rule: f.rule,
      severity: RULES[f.rule],
      line: f.line,
      column: 1,
      message: f.message,
      document: f.document,
    }));
  const warnings = [...issue.warnings, ...added].sort((a, b) => a.line - b.line || a.rule.localeCompare(b.rule));
  return { ...issue, warnings };
}

/** A message as editors and terminals follow it to its place. */
function lineOf(file: string, line: number, message: string, rule: string, column = 1): string {
  return oneLine(`${file}:${line}:${column} ${message}  ${rule}`);
}
