import { getEntry } from 'astro:content';
import type { Plan } from '../../gazette/model/plan.ts';
import { familiesOf, hasText, levelsIn, plansAlone, type Family } from '../../gazette/model/families-of.ts';

/** The plans of the collection as their lists show them. */
export interface ListedPlans {
  /** Plans of which the collection has the text. */
  here: Plan[];
  /** Themes with such a plan, then those that are only cited. */
  told: Family[];
  cited: Family[];
  /** With text, and no edge to another. */
  alone: Plan[];
  levels: Plan['level'][];
  doubts: number;
}

export async function plansOfSite(): Promise<ListedPlans> {
  const graph = (await getEntry('plans', 'all'))?.data ?? { plans: [], edges: [], doubts: [] };
  const families = familiesOf(graph);
  const here = graph.plans.filter(({ known, isPlan }) => isPlan && known === 'text');
  return {
    here,
    told: families.filter(hasText),
    cited: families.filter((family) => !hasText(family)),
    alone: plansAlone(graph),
    levels: levelsIn(families),
    doubts: graph.doubts.length,
  };
}
