import { STATUS_WORDS } from '../../gazette/model/words.ts';
import type { Catalog, CatalogEntry } from './catalog.ts';

/** What results can be narrowed down by. Several values of one filter: any of them; several filters: all of them. */
export type FilterName = 'gazette' | 'issuer' | 'genre' | 'year' | 'status' | 'plan';

export type Filters = Partial<Record<FilterName, readonly string[]>>;

/** As another program may give them: a value alone, a year as a number, `plan` as a truth value. */
export type FilterInput = Readonly<Record<string, FilterInputValue | readonly FilterInputValue[] | undefined>>;
type FilterInputValue = string | number | boolean;

export interface FilterValue {
  /** As it is given in `filters`: id of a gazette, name of an issuer, `2019`, `in-force`, `yes`. */
  value: string;
  label: string;
  /** Documents that would be found with this value, all other filters staying as they are. */
  count: number;
}

export const FILTERS: readonly { name: FilterName; label: string }[] = [
  { name: 'gazette', label: '公报' },
  { name: 'issuer', label: '发文机关' },
  { name: 'genre', label: '文种' },
  { name: 'year', label: '年份' },
  { name: 'status', label: '效力' },
  { name: 'plan', label: '是否规划' },
];

/** A filter by its name in the address or as it is shown. 例：genre、文种 */
export function isFilterName(name: string): name is FilterName {
  return FILTERS.some((filter) => filter.name === name);
}

/** @throws RangeError where a name is that of no filter */
export function readFilters(input: FilterInput): Filters {
  const filters: Partial<Record<FilterName, string[]>> = {};
  for (const [name, values] of Object.entries(input)) {
    if (!isFilterName(name))
      throw new RangeError(
        `Unexpected filter ${name}, expected one of ${FILTERS.map((filter) => filter.name).join(', ')}`,
      );
    filters[name] = [values ?? []]
      .flat()
      .map((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)));
  }
  return filters;
}

/** Values of a document under each filter; a filter of which nothing is known has none. */
export function valuesOf(
  { gazette, issuers, genre, date, status, plan }: CatalogEntry,
  catalog: Catalog,
): Record<FilterName, string[]> {
  return {
    gazette: [catalog.gazettes[gazette]?.id ?? []].flat(),
    issuer: issuers.flatMap((issuer) => catalog.issuers[issuer] ?? []),
    genre: [genre === null ? [] : (catalog.genres[genre] ?? [])].flat(),
    year: date === null ? [] : [date.slice(0, 4)],
    status: [status],
    plan: [plan ? 'yes' : 'no'],
  };
}

/** Documents that every filter lets through. */
export function applyFilters(
  documents: readonly number[],
  filters: Filters,
  catalog: Catalog,
  but?: FilterName,
): number[] {
  const active = FILTERS.filter(({ name }) => name !== but && (filters[name]?.length ?? 0) > 0);
  if (active.length === 0) return [...documents];
  return documents.filter((number) => {
    const entry = catalog.documents[number];
    const values = entry && valuesOf(entry, catalog);
    return active.every(({ name }) => values?.[name].some((value) => filters[name]?.includes(value)));
  });
}

/** Values of all filters in the order in which they are shown, with what each would leave; those chosen stay at 0 too. */
export function countFilters(
  documents: readonly number[],
  filters: Filters,
  catalog: Catalog,
): Record<FilterName, FilterValue[]> {
  const lists = FILTERS.map(({ name }) => {
    const counts = new Map((filters[name] ?? []).map((value) => [value, 0]));
    for (const number of applyFilters(documents, filters, catalog, name)) {
      const entry = catalog.documents[number];
      for (const value of entry ? valuesOf(entry, catalog)[name] : []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = Array.from(counts, ([value, count]) => ({ value, label: labelOf(name, value, catalog), count }));
    return [name, values.sort(ORDER[name])] as const;
  });
  return Object.fromEntries(lists) as Record<FilterName, FilterValue[]>;
}

type Compare = (a: FilterValue, b: FilterValue) => number;

const byCount: Compare = (a, b) => b.count - a.count || a.label.localeCompare(b.label, 'zh');
const byValue: Compare = (a, b) => (a.value < b.value ? -1 : 1);
const byValueDown: Compare = (a, b) => byValue(b, a);

const ORDER: Record<FilterName, Compare> = {
  gazette: byValue,
  issuer: byCount,
  genre: byCount,
  year: byValueDown,
  status: byCount,
  plan: byValueDown,
};

const PLAN_LABELS: Record<string, string> = { yes: '规划', no: '非规划' };

function labelOf(name: FilterName, value: string, { gazettes }: Catalog): string {
  switch (name) {
    case 'gazette':
      return gazettes.find(({ id }) => id === value)?.name ?? value;
    case 'status':
      return (STATUS_WORDS as Record<string, string>)[value] ?? value;
    case 'year':
      return `${value}年`;
    case 'plan':
      return PLAN_LABELS[value] ?? value;
    default:
      return value;
  }
}
