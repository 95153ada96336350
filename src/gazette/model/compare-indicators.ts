import { fold } from '../text/fold.ts';
import type { Indicator } from './indicator.ts';

/** One indicator in several documents. */
export interface Comparison {
  name: string;
  unit: string | null;
  /** One a document, in their order. */
  members: Indicator[];
}

/** On a page: charts with their tables are long on a phone, and each has a row a document. */
const MOST_COMPARISONS = 20;
const MOST_ROWS = 80;

/**
 * Indicators that several documents have: of one name and unit. What a document says of one in several tables is taken
 * from the first.
 */
export function compareIndicators(indicators: readonly Indicator[]): Comparison[] {
  return [...Map.groupBy(indicators, keyOf).values()]
    .map((all) => all.filter((one, i) => all.findIndex(({ document }) => document === one.document) === i))
    .filter((members) => members.length > 1)
    .flatMap((members) => (members[0] ? [{ name: nameOf(members[0]), unit: members[0].unit, members }] : []))
    .sort((a, b) => b.members.length - a.members.length || a.name.localeCompare(b.name, 'zh'));
}

/** The same, a page each. */
export function comparisonPages(indicators: readonly Indicator[]): Comparison[][] {
  const pages: Comparison[][] = [];
  for (const comparison of compareIndicators(indicators)) {
    const page = pages.at(-1);
    const rows = [...(page ?? []), comparison].reduce((sum, { members }) => sum + members.length, 0);
    if (page && page.length < MOST_COMPARISONS && rows <= MOST_ROWS) page.push(comparison);
    else pages.push([comparison]);
  }
  return pages;
}

/** An indicator as it is named alone: with the name that it shares with others. 例：主要污染物排放总量减少：化学需氧量 */
export function nameOf({ group, name }: Pick<Indicator, 'group' | 'name'>): string {
  return group === null ? name : `${group}：${name}`;
}

/** By which two printings of one indicator are told to be it. */
export function keyOf(indicator: Pick<Indicator, 'group' | 'name' | 'unit'>): string {
  return `${fold(nameOf(indicator))} ${fold(indicator.unit ?? '')}`;
}
