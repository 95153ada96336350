/** The chain of the plans of this repository, held to a table that was made by reading them. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/components/plans/name-plan.ts';
import { wordsOf } from '../../src/gazette/convert-gazette.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { planGraphSchema, type PlanEdge } from '../../src/gazette/model/plan.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { derivePlans } from '../../src/gazette/plans/derive-plans.ts';
import { convertFile } from '../helpers/convert-file.ts';

type Uppers = Partial<Record<PlanEdge['kind'], string[]>>;

const table = parse(readFileSync('tests/plans/plans-of-seeds.yaml', 'utf8')) as Record<string, Uppers | null>;
const gazettes = globSync('seeds/*.txt').sort().map(convertFile);
const linked = linkCollection(
  gazettes.flatMap(({ documents }) => documents),
  { asOf: '2026-01-01', words: wordsOf(gazettes) },
);
const graph = derivePlans(linked);
const plans = new Map(graph.plans.map((plan) => [plan.id, plan]));

describe('the chain of the plans of the seeds', () => {
  it.each(Object.entries(table))('of %s is what a person reads', (name, uppers) => {
    const own = graph.plans.find((plan) => anchorOf(plan) === name);
    const found: Uppers = {};
    for (const { kind, from, to } of graph.edges)
      if (to === own?.id) (found[kind] ??= []).push(plans.get(from)?.title ?? '');
    const sorted = (of: Uppers): object =>
      Object.fromEntries(Object.entries(of).map(([k, titles]) => [k, titles.sort()]));
    expect(sorted(found)).toEqual(sorted(uppers ?? {}));
  });

  it('has no plan with a text that the table lacks', () => {
    const known = graph.plans.filter(({ document, isPlan }) => isPlan && document !== null).map(anchorOf);
    expect(known.filter((name) => !(name in table))).toEqual([]);
  });

  it('goes back to editions that are only named by their number', () => {
    const [second] = graph.plans.filter(({ title }) => title === '海淀区第二期学前教育三年行动计划');
    const before = graph.edges.find(({ to }) => to === second?.id);
    expect([second?.known, second?.url, plans.get(before?.from ?? '')?.title]).toEqual([
      'named',
      '/documents/haizhengfa-2018-9/#para_1',
      '海淀区第一期学前教育三年行动计划',
    ]);
  });

  it('reads places, years and status of a plan that a notice wraps', () => {
    const wrapped = graph.plans.find(({ title }) => title === '本区“十二五”时期节能规划');
    expect(wrapped).toMatchObject({ place: '海淀区', period: { from: 2011, to: 2015 }, status: { value: 'expired' } });
  });

  it('says of every link that a document states in which sentence, at a place of that document', () => {
    const stated = graph.edges.filter(({ certainty }) => certainty === 'stated');
    const wrong = stated.filter(({ document, node, sentence }) => {
      const parts = linked.documents.find(({ id }) => id === document)?.parts ?? [];
      const places = parts.flatMap((part) => [part.id, ...[...walkNodes(part.children)].map(({ id }) => id)]);
      return !places.includes(node ?? '') || !sentence;
    });
    expect(wrong).toEqual([]);
  });

  it('draws nothing between places of which none is above the other', () => {
    const foreign = graph.edges.filter(
      ({ from, to }) => plans.get(from)?.place === '广州市' || plans.get(to)?.place === '广州市',
    );
    expect(foreign).toEqual([]);
  });

  it('has no plan that is above or before itself', () => {
    const isAbove = (id: string, seen: readonly string[]): boolean =>
      graph.edges.some(({ from, to }) => to === id && (seen.includes(from) || isAbove(from, [...seen, from])));
    expect(graph.plans.filter(({ id }) => isAbove(id, [id])).map(({ title }) => title)).toEqual([]);
  });

  it('is as it is published', () => {
    expect(planGraphSchema.parse(graph)).toEqual(graph);
  });
});
