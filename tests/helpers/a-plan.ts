import type { Plan } from '../../src/gazette/model/plan.ts';

/** A plan that is only cited; with `known: 'text'` one that the collection has. */
export function aPlan(id: string, fields: Partial<Plan> = {}): Plan {
  const text = fields.known === 'text';
  return {
    id,
    url: text ? `/documents/${id}/` : `/works/${id}/`,
    known: 'cited',
    document: text ? id : null,
    title: `${id}规划`,
    isPlan: true,
    docNumber: null,
    issuer: null,
    level: null,
    place: null,
    period: null,
    round: null,
    year: null,
    theme: '安全生产',
    family: 'anquanshengchan',
    status: { value: 'unknown' },
    ...fields,
  };
}
