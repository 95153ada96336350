import type { GazetteDocument } from '../model/document.ts';
import { periodIn } from '../parse/plan-period.ts';
import type { YearOfPlan } from '../scan/deadlines.ts';

/**
 * Of which year 年底前 is the end in a document: a plan of one year means that year, a list of who does what the year of
 * its title, anything else the year in which it was signed or numbered.
 */
export function yearOfPlan({
  planPeriod,
  shortTitle,
  dateSigned,
  docNumber,
}: Pick<GazetteDocument, 'planPeriod' | 'shortTitle' | 'dateSigned' | 'docNumber'>): YearOfPlan {
  const period = planPeriod ?? periodIn(shortTitle);
  if (period) return { year: period.from === period.to ? period.from : null, after: dateSigned };
  const year = dateSigned?.slice(0, 4) ?? /〔(\d{4})〕/.exec(docNumber ?? '')?.[1];
  return { year: year === undefined ? null : Number(year), after: dateSigned };
}
