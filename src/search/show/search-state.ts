import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import { isFilterName, type Filters } from '../find/filters.ts';
import type { Sort } from '../find/rank.ts';

/** What a search page shows, all of it in its address: `/search/?q=公墓&genre=通知&sort=newest&page=2`. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: Sort;
  /** Other words that a reader has put aside. */
  without: readonly string[];
  /** Counted from 1. */
  page: number;
}

/** Results on a page. */
export const PAGE_SIZE = 10;

const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];

export function readState(parameters: URLSearchParams): SearchState {
  const filters: Partial<Record<string, string[]>> = {};
  for (const [name, value] of parameters) if (isFilterName(name)) filters[name] = [...(filters[name] ?? []), value];
  const page = Number(parameters.get('page'));
  return {
    query: parameters.get('q') ?? '',
    filters,
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    without: parameters.getAll('without'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a state; what is as usual is left out. */
export function addressOf({ query, filters, sort, without, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, values] of Object.entries(filters)) for (const value of values) parameters.append(name, value);
  for (const word of without) parameters.append('without', word);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return belowBase(`/search/${text === '' ? '' : `?${text}`}`, BASE);
}

export function hasFilters({ filters }: Pick<SearchState, 'filters'>): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}
