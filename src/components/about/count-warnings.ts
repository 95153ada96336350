import type { GazetteIssue, Warning } from '../../gazette/model/gazette-issue.ts';

export interface RuleCounts {
  rule: string;
  severity: Warning['severity'];
  /** In the order of the gazettes. */
  counts: number[];
  total: number;
}

const GRAVEST_FIRST: readonly Warning['severity'][] = ['error', 'warning', 'info'];

/** How often each rule was met in each gazette: the gravest rules first, then the most frequent. */
export function countWarnings(issues: readonly Pick<GazetteIssue, 'warnings'>[]): RuleCounts[] {
  const rules = Map.groupBy(
    issues.flatMap(({ warnings }) => warnings),
    (warning) => warning.rule,
  );
  const rows = [...rules].map(([rule, members]) => ({
    rule,
    severity: members[0]?.severity ?? 'info',
    counts: issues.map(({ warnings }) => warnings.filter((warning) => warning.rule === rule).length),
    total: members.length,
  }));
  return rows.sort(
    (a, b) =>
      GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity) ||
      b.total - a.total ||
      (a.rule < b.rule ? -1 : 1),
  );
}
