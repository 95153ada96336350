import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';

type Dated = Pick<GazetteIssue, 'id' | 'date' | 'year' | 'number'>;

/** As they stand on a shelf: newest first; an issue without a day by its year and number. */
export function newestIssueFirst(a: Dated, b: Dated): number {
  return (
    yearOf(b) - yearOf(a) ||
    (b.date ?? '').localeCompare(a.date ?? '') ||
    (b.number ?? 0) - (a.number ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function yearOf({ date, year }: Dated): number {
  return year ?? Number(date?.slice(0, 4) ?? 0);
}
