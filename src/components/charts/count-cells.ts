import type { GazetteDocument } from '../../gazette/model/document.ts';

/** Number of documents of one issuer in one year. */
export interface CountCell {
  issuer: string;
  year: number;
  count: number;
}

export interface Counted {
  cells: CountCell[];
  /** Rows of the chart from the top: the busiest issuers, then the rest as one. */
  issuers: string[];
  /** First and last year with a document. */
  years: { from: number; to: number } | null;
  /** Documents without a date, which no column has a place for. */
  undated: number;
}

type Sorted = Pick<GazetteDocument, 'dateSigned' | 'issuers'>;

const REST = '其他机关';

/** Counts documents per year and issuer; one of joint issuers counts for each. @param rows Issuers with a row of their own. */
export function countCells(documents: readonly Sorted[], rows: number): Counted {
  const dated = documents.filter((document) => document.dateSigned !== null);
  const totals = tally(dated.flatMap((document) => document.issuers));
  const busiest = [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([issuer]) => issuer);
  // One issuer more needs no more room than a row that says 其他机关.
  const shown = busiest.length <= rows + 1 ? busiest : busiest.slice(0, rows);
  const keys = dated.flatMap((document) => {
    const names = new Set(document.issuers.map((issuer) => (shown.includes(issuer) ? issuer : REST)));
    return [...names].map((name) => `${document.dateSigned?.slice(0, 4) ?? ''} ${name}`);
  });
  const cells = [...tally(keys)].map(([key, count]) => ({
    year: Number(key.slice(0, 4)),
    issuer: key.slice(5),
    count,
  }));
  const years = cells.map(({ year }) => year);
  return {
    cells,
    issuers: shown.length < busiest.length ? [...shown, REST] : shown,
    years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    undated: documents.length - dated.length,
  };
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
