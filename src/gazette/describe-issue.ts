import type { GazetteDocument } from './model/document.ts';
import type { ContentsEntry, GazetteIssue, Warning } from './model/gazette-issue.ts';
import type { Run } from './model/source.ts';
import type { Masthead } from './segment/read-masthead.ts';

interface Converted {
  id: string;
  masthead: Masthead;
  matter: GazetteIssue['matter'];
  unaccounted: number;
  entries: ContentsEntry[];
  documents: readonly GazetteDocument[];
  run: Run;
}

/** What is published of a gazette as a whole; where its masthead is silent, its first document says whose it is. */
export function describeIssue({ id, masthead, matter, unaccounted, entries, documents, run }: Converted): GazetteIssue {
  const [first] = documents;
  return {
    id,
    name: masthead.name ?? first?.title ?? id,
    publisher: masthead.publisher ?? first?.issuers[0] ?? '',
    issue: masthead.issue ?? '',
    year: masthead.year,
    number: masthead.number,
    date: masthead.date,
    source: { file: run.source.file, sha256: run.source.sha256 },
    documents: entries,
    warnings: warningsOf(run, documents),
    unaccounted,
    matter,
  };
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
