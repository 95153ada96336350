import type { SearchResponse } from '../find/api.ts';
import { FILTERS, type FilterName, type Filters, type FilterValue } from '../find/filters.ts';
import { element } from './element.ts';

/** Values shown of a filter before a reader asks for more. */
const SHOWN = 6;

/** The filters with their counts, as check boxes; `choose` is called with what is ticked after a change. */
export function filterForm(
  { filters }: SearchResponse,
  chosen: Filters,
  choose: (filters: Filters) => void,
): HTMLElement[] {
  return FILTERS.flatMap(({ name, label }) => {
    const values = filters[name];
    const ticked = chosen[name] ?? [];
    // A filter that cannot narrow anything down is none.
    if (values.length < 2 && ticked.length === 0) return [];
    return [
      filterSet(name, label, values, ticked, (list) => {
        choose({ ...chosen, [name]: list });
      }),
    ];
  });
}

function filterSet(
  name: FilterName,
  label: string,
  values: readonly FilterValue[],
  ticked: readonly string[],
  choose: (ticked: string[]) => void,
): HTMLElement {
  const boxes = values.map(({ value, label: text, count }) =>
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name, value, checked: ticked.includes(value) }),
      element('span', {}, text),
      element('small', {}, String(count), element('span', { class: 'visually-hidden' }, '件')),
    ),
  );
  // What is ticked must not hide behind a fold.
  const folded = boxes.filter((_, i) => i >= SHOWN && !ticked.includes(values[i]?.value ?? ''));
  const open = boxes.filter((box) => !folded.includes(box));
  const rest = folded.length > 0 && element('details', {}, element('summary', {}, `其余${folded.length}项`), ...folded);
  const set = element('fieldset', {}, element('legend', {}, label), ...open, rest);
  set.addEventListener('change', () => {
    choose(Array.from(set.querySelectorAll<HTMLInputElement>('input:checked'), (box) => box.value));
  });
  return set;
}
