import type { GazetteDocument } from '../model/document.ts';
import type { PlanEdge } from '../model/plan.ts';
import type { PlanWork } from './read-plans.ts';

/** What a text tells of plans that it names without 《》. */
export interface NamedPlans {
  /** Those that no work is. */
  plans: PlanWork[];
  edges: PlanEdge[];
}

/**
 * A plan that the text of another names and no work is: a plan like that one, but for what its own name tells.
 *
 * @param at id of the node that names it
 */
export function namedPlan(
  plan: PlanWork,
  { url }: Pick<GazetteDocument, 'url'>,
  at: string,
  told: Pick<PlanWork, 'title' | 'period'> & Partial<PlanWork> & { suffix: string },
): PlanWork {
  const { suffix, ...own } = told;
  return {
    ...plan,
    id: `${plan.id}__${suffix}`,
    url: `${url}#${at}`,
    known: 'named',
    work: null,
    part: null,
    document: null,
    docNumber: null,
    year: null,
    status: { value: 'unknown' },
    ...own,
  };
}
