import type { GazetteDocument } from '../model/document.ts';
import type { PlanDoubt, PlanEdge } from '../model/plan.ts';
import type { Work } from '../model/work.ts';
import { CLAIM_ROWS, guides, type Case, type Decision } from './claim-rows.ts';
import { findClaims } from './find-claims.ts';
import { standingOf } from './places.ts';
import type { PlanWork } from './read-plans.ts';
import { spanOf } from './span-of.ts';

/** Edges that documents state, and links that what they say leaves open: of two plans the first in the order of the rows. */
export function followClaims(
  documents: readonly GazetteDocument[],
  works: readonly Work[],
  plans: ReadonlyMap<string, PlanWork>,
): { edges: PlanEdge[]; doubts: PlanDoubt[] } {
  const byId = new Map(works.map((work) => [work.id, work]));
  const edges: PlanEdge[] = [];
  const doubts: PlanDoubt[] = [];
  for (const document of documents) {
    const cases = casesOf(document, byId, plans);
    for (const group of Map.groupBy(cases, ({ upper }) => upper.id).values()) {
      const decided = decide(group);
      if (!decided) continue;
      const { one, decision } = decided;
      const ends = { from: one.upper.id, to: one.lower.id };
      const evidence = { sentence: one.sentence, document: document.id, node: one.reference.at };
      if ('kind' in decision) edges.push({ kind: decision.kind, ...ends, certainty: 'stated', ...evidence });
      else doubts.push({ ...ends, why: decision.why, ...evidence });
    }
  }
  return { edges, doubts };
}

/** What a document says of texts that it cites, with what is known of both. */
export function casesOf(
  document: GazetteDocument,
  works: ReadonlyMap<string, Work>,
  plans: ReadonlyMap<string, PlanWork>,
): Case[] {
  const lower = plans.get(document.work.id);
  if (!lower) return [];
  return findClaims(document).flatMap((claim): Case[] => {
    const { work: id = '' } = claim.reference.target;
    const [work, upper] = [works.get(id), plans.get(id)];
    if (!work || !upper || upper === lower) return [];
    const standing = standingOf(upper.seat, lower.seat);
    return [
      {
        ...claim,
        upper,
        lower,
        standing,
        guides: guides(work),
        span: spanOf(upper, lower),
        akin: areAkin(upper, lower),
      },
    ];
  });
}

/** Of all that a document says of one text what the highest row decides; an edge goes before what is left open. */
function decide(cases: readonly Case[]): { one: Case; decision: Exclude<Decision, null> } | null {
  const decided = cases.flatMap((one) => {
    const row = CLAIM_ROWS.findIndex(({ when }) => when(one));
    const decision = CLAIM_ROWS[row]?.decides ?? null;
    return decision === null ? [] : [{ one, decision, rank: 'kind' in decision ? row : row + CLAIM_ROWS.length }];
  });
  return decided.toSorted((a, b) => a.rank - b.rank)[0] ?? null;
}

function areAkin(a: PlanWork, b: PlanWork): boolean {
  const [x, y] = [a.theme.key, b.theme.key];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}
