import type { GazetteDocument } from '../model/document.ts';
import type { PlanDoubt, PlanEdge } from '../model/plan.ts';
import type { Work } from '../model/work.ts';
import { CLAIM_ROWS, guides, type Case, type Decision } from './claim-rows.ts';
import { findClaims } from './find-claims.ts';
import { fold } from '../text/fold.ts';
import { standingOf } from './places.ts';
import type { PlanWork } from './read-plans.ts';
import { spanOf } from './span-of.ts';

/** A document as the text of a plan. */
export interface PlanText {
  plan: PlanWork;
  text: GazetteDocument;
}

/** Edges that documents state, and links that what they say leaves open: of two plans the first in the order of the rows. */
export function followClaims(
  texts: readonly PlanText[],
  works: readonly Work[],
  plans: ReadonlyMap<string, PlanWork>,
): { edges: PlanEdge[]; doubts: PlanDoubt[] } {
  const byId = new Map(works.map((work) => [work.id, work]));
  const edges: PlanEdge[] = [];
  const doubts: PlanDoubt[] = [];
  const byWork = Map.groupBy(plans.values(), ({ work }) => work);
  for (const one of texts) {
    const cases = casesOf(one, byId, byWork);
    for (const group of Map.groupBy(cases, ({ upper }) => upper.id).values()) {
      const decided = decide(group);
      if (!decided) continue;
      const { claim, decision } = decided;
      const ends = { from: claim.upper.id, to: claim.lower.id };
      const evidence = { sentence: claim.sentence, document: one.text.id, node: claim.reference.at };
      if ('kind' in decision) edges.push({ kind: decision.kind, ...ends, certainty: 'stated', ...evidence });
      else doubts.push({ ...ends, why: decision.why, ...evidence });
    }
  }
  return { edges, doubts };
}

/** What a document says of texts that it cites, with what is known of both. */
export function casesOf(
  { plan: lower, text }: PlanText,
  works: ReadonlyMap<string, Work>,
  plans: ReadonlyMap<string | null, readonly PlanWork[]>,
): Case[] {
  return findClaims(text).flatMap((claim): Case[] => {
    const { work: id = '' } = claim.reference.target;
    const [work, upper] = [works.get(id), meantBy(claim.reference.cite, plans.get(id) ?? [])];
    if (!work || !upper || upper === lower) return [];
    const standing = standingOf(upper.seat, lower.seat);
    return [
      {
        ...claim,
        upper,
        lower,
        standing,
        guides: guides({ kind: work.kind, title: upper.part === null ? work.title : upper.title }),
        span: spanOf(upper, lower),
        akin: areAkin(upper, lower),
      },
    ];
  });
}

/** The plan of a work that is cited; of several that it prints the one that is named. */
function meantBy(cite: string, plans: readonly PlanWork[]): PlanWork | null {
  const named = fold(cite.replace(RE_MARKS, ''));
  const meant = plans.filter(({ part, title }) => part === null || fold(title).endsWith(named));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** 例：|《|河南省妇女发展规划（2011—2020年）|》| */
const RE_MARKS = /^《|》$/g;

/** Of all that a document says of one text what the highest row decides; an edge goes before what is left open. */
function decide(cases: readonly Case[]): { claim: Case; decision: Exclude<Decision, null> } | null {
  const decided = cases.flatMap((claim) => {
    const row = CLAIM_ROWS.findIndex(({ when }) => when(claim));
    const decision = CLAIM_ROWS[row]?.decides ?? null;
    return decision === null ? [] : [{ claim, decision, rank: 'kind' in decision ? row : row + CLAIM_ROWS.length }];
  });
  return decided.toSorted((a, b) => a.rank - b.rank)[0] ?? null;
}

function areAkin(a: PlanWork, b: PlanWork): boolean {
  const [x, y] = [a.theme.key, b.theme.key];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}
