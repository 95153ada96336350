import { describe, expect, it } from 'vitest';
import { permalinksOf } from '../../src/gazette/collection.ts';
import type { Plan, PlanEdge } from '../../src/gazette/model/plan.ts';
import type { Themes } from '../../src/gazette/model/families-of.ts';
import { movedFamily } from '../../src/gazette/move/moved-family.ts';

describe('the page of a theme', () => {
  const before = themes('anquan', ['shi', 'qu']);

  it('stands on the ledger', () => {
    expect(permalinksOf([], [], [], { tasks: [], organs: [] }, before)).toContain('/plans/anquan/');
  });

  it('that is called otherwise now is where most of its plans are', () => {
    const after = themes('anquanshengchan', ['shi', 'qu', 'xian']);
    expect(movedFamily('/plans/anquan/', before, after)).toBe('/plans/anquanshengchan/');
  });

  it('of which no plan is left leads to the list of all', () => {
    expect(movedFamily('/plans/anquan/', before, themes('jiaoyu', ['sheng', 'xian']))).toBe('/plans/');
  });

  it('is none where the address is another one', () => {
    expect(movedFamily('/works/anquan/', before, before)).toBeNull();
  });
});

function themes(family: string, ids: readonly [string, string, ...string[]]): Themes {
  const [from, to] = ids;
  const edge: PlanEdge = { kind: 'parent', from, to, certainty: 'titled', sentence: null, document: null, node: null };
  return { plans: ids.map((id) => plan(id, family)), edges: [edge] };
}

function plan(id: string, family: string): Plan {
  return {
    id,
    url: `/documents/${id}/`,
    known: 'text',
    document: id,
    title: `${id}规划`,
    isPlan: true,
    docNumber: null,
    issuer: null,
    level: null,
    place: null,
    period: null,
    round: null,
    year: null,
    theme: family,
    family,
    status: { value: 'unknown' },
  };
}
