import type { GazetteDocument } from '../model/document.ts';
import type { PlanEdge, PlanGraph } from '../model/plan.ts';
import type { Work } from '../model/work.ts';
import { assignFamilies } from './assign-families.ts';
import { findEarlier } from './find-earlier.ts';
import { findLastRound } from './find-last-round.ts';
import { findNamed } from './find-named.ts';
import { findNamesakes } from './find-namesakes.ts';
import { findRounds } from './find-rounds.ts';
import { followClaims, type PlanText } from './follow-claims.ts';
import { pairTitles } from './pair-titles.ts';
import { textOfPart } from './plan-parts.ts';
import { spanOf } from './span-of.ts';
import { readPlans, type PlanWork } from './read-plans.ts';

/**
 * How the plans of a collection hang together: which is above which, which came before, which breaks down or carries
 * out which. What documents state goes before what titles let infer; what neither settles is left out and listed.
 *
 * @param documents linked, in any order
 * @param works those of the same collection
 */
export function derivePlans({
  documents,
  works,
}: {
  documents: readonly GazetteDocument[];
  works: readonly Work[];
}): PlanGraph {
  const { plans } = readPlans(documents, works);
  const others = [...plans.values()];
  const texts = documents.flatMap((document) => textsOf(document, others));
  const rounds = texts.flatMap(({ text, plan }) =>
    [findRounds, findLastRound, findEarlier, findNamed].map((find) => find(text, plan, others)),
  );
  const all = new Map([...plans, ...rounds.flatMap((found) => found.plans).map((plan) => [plan.id, plan] as const)]);
  const stated = followClaims(texts, works, all);
  const namesakes = texts.flatMap(({ text, plan }) => findNamesakes(text, plan, others));
  const said = latest(once([...stated.edges, ...rounds.flatMap(({ edges }) => edges), ...namesakes]), all);
  const titled = pairTitles([...all.values()], said);
  const edges = inOrder([...said, ...titled.edges]);
  const ends = new Set([...edges, ...stated.doubts].flatMap(({ from, to }) => [from, to]));
  const shown = [...all.values()].filter(({ id, isPlan }) => isPlan || ends.has(id));
  const ids = new Set(shown.map(({ id }) => id));
  return {
    plans: assignFamilies(shown).map(toPlan),
    edges,
    doubts: [...stated.doubts, ...titled.doubts].filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** A document as the text of the plan that it prints, or of each of them. */
function textsOf(document: GazetteDocument, plans: readonly PlanWork[]): PlanText[] {
  return plans
    .filter(({ work }) => work === document.work.id)
    .flatMap((plan): PlanText[] => {
      if (plan.part === null) return [{ plan, text: document }];
      const part = document.parts.find(({ id }) => id === plan.part);
      return part && plan.document === document.id ? [{ plan, text: textOfPart(document, part) }] : [];
    });
}

/** Of two edges between the same plans the first: that of the document that says more. */
function once(edges: readonly PlanEdge[]): PlanEdge[] {
  const seen = new Set<string>();
  return edges.filter(({ from, to }) => {
    const isNew = !seen.has(`${from} ${to}`) && !seen.has(`${to} ${from}`);
    seen.add(`${from} ${to}`);
    return isNew;
  });
}

/** Of several earlier editions that a plan names the latest comes right before it. */
function latest(edges: readonly PlanEdge[], plans: ReadonlyMap<string, PlanWork>): PlanEdge[] {
  const isNearer = (one: PlanEdge, other: PlanEdge): boolean => {
    const [a, b] = [plans.get(one.from), plans.get(other.from)];
    return a && b ? a.theme.key === b.theme.key && spanOf(b, a) === 'before' : false;
  };
  return edges.filter(
    (edge) =>
      edge.kind !== 'previous' ||
      !edges.some((other) => other.kind === 'previous' && other.to === edge.to && isNearer(other, edge)),
  );
}

function inOrder(edges: readonly PlanEdge[]): PlanEdge[] {
  const keyOf = ({ kind, from, to }: PlanEdge): string => `${to} ${kind} ${from}`;
  return edges.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function toPlan({
  seat,
  theme,
  work: _,
  part: __,
  ...plan
}: PlanWork & { family: string }): PlanGraph['plans'][number] {
  const place = seat && seat.name !== '' ? seat.name : null;
  return { ...plan, level: seat?.level ?? null, place, theme: theme.name };
}
