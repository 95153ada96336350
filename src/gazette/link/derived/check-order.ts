import type { GazetteDocument } from '../../model/document.ts';
import type { Finding } from '../targets/resolution.ts';
import { madeOn } from '../works/text-dates.ts';
import type { Edge } from './edge.ts';

/** Relations by which a text ends or changes another. */
const ACTS: ReadonlySet<string> = new Set(['repeals', 'replaces', 'amends']);

/**
 * Holds acts to the order of time: nothing repeals or amends what was made after it, and no chain of repeals comes back
 * to where it began. What goes against it is reported with both lines, and `rejected`: nothing is derived from it.
 */
export function checkOrder(
  edges: readonly Edge[],
  documents: readonly GazetteDocument[],
): { findings: Finding[]; rejected: ReadonlySet<Edge> } {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const acts = edges.filter(
    ({ citation, target }) => ACTS.has(citation.relation) && citation.sense === null && target.kind === 'document',
  );
  const late = acts.filter((edge) => isLate(edge, byId.get(edge.target.id)));
  const ending = acts.filter((edge) => edge.citation.relation !== 'amends' && !late.includes(edge));
  const circular = ending.filter((edge) => reaches(edge.target.id, edge.from.id, ending));
  const describe = (edge: Edge, rule: Finding['rule'], what: string): Finding => {
    const { from, citation, target } = edge;
    const other = byId.get(target.id);
    const message = `${citation.cite}：${what}（本文件第${citation.line}行，${target.id}第${other?.source.lines[0] ?? 0}行），没有据以推断效力。`;
    return { rule, document: from.id, line: citation.line, message };
  };
  return {
    findings: [
      ...late.map((edge) => describe(edge, 'link/order', '它在本文件之后作出，不能由本文件废止或者修改')),
      ...circular.map((edge) => describe(edge, 'link/order', '两件文件互相废止')),
    ],
    rejected: new Set([...late, ...circular]),
  };
}

function isLate({ from }: Edge, target: GazetteDocument | undefined): boolean {
  const [made, other] = [madeOn(from), target ? madeOn(target) : null];
  return made !== null && other !== null && other > made;
}

function reaches(from: string, to: string, edges: readonly Edge[]): boolean {
  const next = Map.groupBy(edges, (edge) => edge.from.id);
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { target } of next.get(id) ?? []) open.push(target.id);
  }
  return false;
}
