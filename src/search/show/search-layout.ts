import type { Sort } from '../find/rank.ts';
import { element } from '../../dom/element.ts';

const SORT_LABELS: readonly (readonly [sort: Sort, label: string])[] = [
  ['relevance', '最相关的在前'],
  ['newest', '最新的在前'],
  ['oldest', '最早的在前'],
];

/** Beside the results there is room for the filters; below this width they are folded above them. */
const WIDE = '(min-width: 60rem)';

export interface SearchLayout {
  status: HTMLElement;
  sort: HTMLSelectElement;
  /** Takes all filters off. */
  reset: HTMLButtonElement;
  /** Holds the filters. */
  sets: HTMLElement;
  /** Holds the results and the links to more of them. */
  found: HTMLElement;
}

/** Fills the area of the search page with its empty parts. */
export function layOut(area: HTMLElement): SearchLayout {
  const status = element('p', { class: 'found', role: 'status' });
  const sort = element('select', {}, ...SORT_LABELS.map(([value, label]) => element('option', { value }, label)));
  const sorting = element('label', { class: 'sorting' }, element('span', {}, '排序'), sort);
  const reset = element('button', { type: 'button', hidden: true }, '去掉筛选');
  const sets = element('div', {});
  const filters = element('details', { class: 'filters' }, element('summary', {}, '筛选'), reset, sets);
  const found = element('div', { class: 'list' });
  area.replaceChildren(element('div', { class: 'head' }, status, sorting), filters, found);
  const wide = matchMedia(WIDE);
  filters.open = wide.matches;
  wide.addEventListener('change', () => (filters.open = wide.matches));
  return { status, sort, reset, sets, found };
}
