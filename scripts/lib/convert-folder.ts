import { relative } from 'node:path';
import process from 'node:process';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteIssue, Warning } from '../../src/gazette/model/gazette-issue.ts';
import { RULES } from '../../src/gazette/model/report.ts';
import type { ReusedAddress } from '../../src/gazette/model/reused.ts';
import { isWithdrawn } from '../../src/gazette/model/redirect.ts';
import { adviceOf } from '../../src/gazette/wording/rule-advice.ts';
import { readRedirects } from '../../src/read-redirects.ts';
import { tellApart } from '../../src/gazette/tell-apart.ts';
import type { Work } from '../../src/gazette/model/work.ts';
import { convertSeeds } from './conversion/convert-seeds.ts';
import { findSeeds, findStraySidecars } from './conversion/find-seeds.ts';
import { linkGazettes, type LinkedGazettes } from './conversion/link-gazettes.ts';
import { lineOf, type Refusal } from './conversion/refusal.ts';
import { readPublishedNumber } from './read-published-number.ts';
import { keepLinks } from './keep-links.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import { writeCollection } from './write-collection.ts';

export interface ConversionResult {
  issues: GazetteIssue[];
  documents: GazetteDocument[];
  works: Work[];
  /** One line for each thing that keeps something from being published. */
  errors: string[];
  /** Files that could not be read or used. */
  refusals: Refusal[];
  /** Gazettes that were read and cannot be believed. */
  withheld: GazetteIssue[];
  /** Published addresses that lead to other words now. */
  reused: ReusedAddress[];
}

/**
 * Converts all gazettes of a folder and writes the collection; see `content/README.md` for what it holds. A gazette that
 * cannot be read, makes the pipeline throw, takes too long or cannot be believed (`src/gazette/confidence/`) is left out and
 * gets a line; the others are published.
 *
 * @param seconds of processor time that one gazette may take, and one document where it is linked
 * @throws Error where the documents cannot be linked though each gazette alone can, and where nothing can be written
 */
export async function convertFolder(
  { seeds, content, asOf }: Pick<Options, 'seeds' | 'content' | 'asOf'>,
  progress: Progress,
  seconds?: number,
): Promise<ConversionResult> {
  const found = findSeeds(seeds);
  const refusals: Refusal[] = findStraySidecars(seeds, found);
  const reused: ReusedAddress[] = [];
  if (found.length === 0) {
    const file = relative(process.cwd(), seeds) || '.';
    refusals.push({
      file,
      line: 1,
      message: '没有公报，应有 <标识>.txt、.pdf、.ofd、.docx、网页，或者装着一期各文件的文件夹',
      rule: 'read/empty',
    });
  }
  const converted = await convertSeeds(found, progress, refusals, seconds);
  const believed = converted.filter(({ issue }) => isBelieved(issue));
  const withheld = converted.flatMap(({ issue }) => (isBelieved(issue) ? [] : [issue]));
  const gazettes = tellApart(believed, (id) => readPublishedNumber(content, id));
  const redirects = readRedirects(content);
  const isLeftOut = ({ url }: GazetteDocument): boolean => redirects.some((r) => r.from === url && isWithdrawn(r));
  const linked = await linkGazettes(gazettes, { asOf, isLeftOut, seconds }, refusals);
  const issues = linked.gazettes.map(({ issue }) => addFindings(issue, linked.findings, linked.documents));
  const errors = [...refusals.map((refusal) => lineOf(refusal)), ...[...withheld, ...issues].flatMap(errorsOf)];
  const { documents, works, written, derived, withdrawn } = linked;
  // Where nothing could be read, what was read before stays.
  if (issues.length > 0) {
    const collection = { issues, documents, works, written, derived };
    // What a gazette that could not be read has published has not moved.
    const isWhole = linked.gazettes.length === found.length && linked.gazettes.every((gazette) => gazette.isWhole);
    const kept = isWhole
      ? keepLinks(content, collection, { withdrawn, asOf })
      : { files: new Map<string, string>(), reused: [] };
    writeCollection(content, collection, kept.files);
    reused.push(...kept.reused);
  }
  return { issues, documents, works, errors, refusals, withheld, reused };
}

/** Whether nothing exceeds its limit of confidence, or the sidecar says why it may. */
function isBelieved({ confidence, accepted }: GazetteIssue): boolean {
  return accepted !== null || !confidence.some(({ exceeded }) => exceeded);
}

function addFindings(
  issue: GazetteIssue,
  findings: LinkedGazettes['findings'],
  documents: readonly GazetteDocument[],
): GazetteIssue {
  const own = new Map(documents.filter((d) => d.gazette.id === issue.id).map((d) => [d.id, d.source]));
  const added = findings
    .filter((finding) => own.has(finding.document))
    .map((f): Warning => ({
      rule: f.rule,
      severity: RULES[f.rule],
      ...(issue.source.files && { file: own.get(f.document)?.file }),
      line: f.line,
      column: 1,
      message: f.message,
      document: f.document,
      advice: adviceOf(f.rule),
      fix: null,
    }));
  const order = new Map(issue.source.files?.map(({ file }, i) => [file, i]));
  const fileOf = ({ file = '' }: Warning): number => order.get(file) ?? -1;
  const warnings = [...issue.warnings, ...added].sort(
    (a, b) => fileOf(a) - fileOf(b) || a.line - b.line || a.rule.localeCompare(b.rule),
  );
  return { ...issue, warnings };
}

function errorsOf({ source, warnings }: GazetteIssue): string[] {
  return warnings
    .filter(({ severity }) => severity === 'error')
    .map(({ file = source.file, line, column, message, rule }) => lineOf({ file, line, message, rule }, column));
}
