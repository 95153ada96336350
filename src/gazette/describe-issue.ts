import { doubtsOf } from './doubts-of.ts';
import type { GazetteDocument } from './model/document.ts';
import type { Fix } from './model/fix.ts';
import { publishable } from './text/characters.ts';
import type { ContentsEntry, GazetteIssue, Warning } from './model/gazette-issue.ts';
import { fixOf, RULES, type RuleId } from './model/report.ts';
import type { Run } from './model/source.ts';
import { fileOfLine } from './model/source-file.ts';
import type { LineRange } from './model/values.ts';
import type { Masthead } from './segment/read-masthead.ts';
import { adviceOf } from './wording/rule-advice.ts';

interface Converted {
  id: string;
  masthead: Masthead;
  matter: GazetteIssue['matter'];
  unaccounted: number;
  confidence: GazetteIssue['confidence'];
  entries: ContentsEntry[];
  documents: readonly GazetteDocument[];
  run: Run;
  unread: readonly UnreadFile[];
}

/** A file of a gazette that could not be read, and why. */
export interface UnreadFile {
  file: string;
  line: number;
  message: string;
  rule: RuleId;
}

/** What is published of a gazette as a whole; where its masthead is silent, its first document says whose it is. */
export function describeIssue({ run, ...converted }: Converted): GazetteIssue {
  const { id, masthead, matter, unaccounted, confidence, entries, documents, unread } = converted;
  const [first] = documents;
  return {
    id,
    name: masthead.name ?? first?.title ?? id,
    publisher: masthead.publisher ?? first?.issuers[0] ?? '',
    issue: masthead.issue ?? '',
    year: masthead.year,
    number: masthead.number,
    date: masthead.date,
    source: {
      file: run.source.file,
      sha256: run.source.sha256,
      ...(run.source.files.length > 1 && { files: run.source.files.map(({ file, sha256 }) => ({ file, sha256 })) }),
    },
    documents: entries,
    warnings: [...unread.map(toWarning), ...warningsOf(run, documents)],
    confidence,
    accepted: confidence.some(({ exceeded }) => exceeded) ? (run.sidecar.accepted ?? null) : null,
    doubtful: doubtsOf(run, documents).map(({ line, ...doubt }) => {
      const { file, lines } = inFile([line, line], run);
      return { ...(file !== undefined && { file }), line: lines[0], ...doubt };
    }),
    unaccounted,
    matter: matter.map((own) => ({ ...own, ...inFile(own.lines, run) })),
  };
}

function warningsOf(run: Run, documents: readonly GazetteDocument[]): Warning[] {
  return run.messages.messages
    .map((message): Warning => {
      const line = message.line ?? 1;
      const rule = `${message.source}/${message.ruleId}`;
      const inside = documents.find((d) => d.source.lines[0] <= line && line <= d.source.lines[1]);
      return {
        rule,
        severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
        line,
        column: message.column ?? 1,
        message: message.reason,
        document: inside?.id ?? null,
        advice: adviceOf(rule),
        fix: fixOf(message),
      };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule))
    .map(({ rule, severity, line, fix, ...rest }) => {
      const { file, lines } = inFile([line, line], run);
      return { rule, severity, ...(file !== undefined && { file }), line: lines[0], ...rest, fix: fixInFile(fix, run) };
    });
}

function toWarning({ file, line, message, rule }: UnreadFile): Warning {
  return {
    rule,
    severity: RULES[rule],
    file,
    line,
    column: 1,
    message,
    document: null,
    advice: adviceOf(rule),
    fix: null,
  };
}

/**
 * An erratum names the line of its own file, and that file where there are several. Words that may not be published as
 * they stand cannot be pasted.
 */
function fixInFile(fix: Fix | null, run: Run): Fix | null {
  if (!fix?.errata) return fix;
  if (fix.errata.some(({ found }) => publishable(found) !== found)) return null;
  const errata = fix.errata.map(({ line, ...erratum }) => {
    const { file, lines } = inFile([line, line], run);
    return { ...(file !== undefined && { file: file.replace(/^.*\//, '') }), line: lines[0], ...erratum };
  });
  return { ...fix, errata };
}

/** Where lines of a gazette stand: in which of its files, if it has several, and as that counts them. */
function inFile([first, last]: LineRange, { source }: Run): { file?: string; lines: LineRange } {
  if (source.files.length < 2) return { lines: [first, last] };
  const { file, lines } = fileOfLine(source, first);
  return { file, lines: [first - lines[0] + 1, last - lines[0] + 1] };
}
