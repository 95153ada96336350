import { basename } from 'node:path';
import { stringify } from 'yaml';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';

/**
 * A sidecar to begin with for a gazette that has none: what masthead and contents page said, for somebody to check and
 * to save as `seeds/<id>.yaml`. Null where the gazette has one.
 */
export function suggestSidecar(issue: GazetteIssue): string | null {
  if (!issue.warnings.some((warning) => warning.rule === 'read/no-sidecar')) return null;
  const fields = {
    name: issue.name,
    publisher: issue.publisher,
    ...(issue.source.files
      ? { files: issue.source.files.map(({ file, sha256 }) => ({ name: basename(file), sha256 })) }
      : { sha256: issue.source.sha256 }),
    issue: issue.issue,
    year: issue.year,
    number: issue.number,
    date: issue.date,
  };
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
  const { file, files } = issue.source;
  return `# ${files ? `${file}.yaml` : file.replace(/\.[^./]+$/, '.yaml')}\n${stringify(Object.fromEntries(known))}`;
}
