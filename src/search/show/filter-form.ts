import type { SearchResponse } from '../find/api.ts';
import { FILTERS, type FilterName, type Filters, type FilterValue } from '../find/filters.ts';
import { element } from '../../dom/element.ts';

/** Values shown of a filter before a reader asks for more. */
const SHOWN = 6;

/**
 * Shows the filters with their counts as check boxes, made anew after each search; the box that was just ticked keeps
 * the focus, and what was unfolded stays so.
 *
 * @param choose is called with what is ticked after a change
 */
export function showFilters(
  area: HTMLElement,
  { filters }: SearchResponse,
  chosen: Filters,
  choose: (filters: Filters) => void,
): void {
  const focused = area.querySelector<HTMLInputElement>('input:focus');
  const unfolded = Array.from(area.querySelectorAll<HTMLFieldSetElement>('fieldset:has([open])'), ({ name }) => name);
  const sets = FILTERS.flatMap(({ name, label }) => {
    const ticked = chosen[name] ?? [];
    // A filter that cannot narrow anything down is none.
    if (filters[name].length < 2 && ticked.length === 0) return [];
    const set = filterSet(name, label, filters[name], ticked, unfolded.includes(name));
    set.addEventListener('change', () => {
      const boxes = set.querySelectorAll<HTMLInputElement>('input:checked');
      choose({ ...chosen, [name]: Array.from(boxes, (box) => box.value) });
    });
    return [set];
  });
  area.replaceChildren(...sets);
  const boxes = Array.from(area.querySelectorAll('input'));
  boxes.find(({ name, value }) => name === focused?.name && value === focused.value)?.focus();
}

function filterSet(
  name: FilterName,
  label: string,
  values: readonly FilterValue[],
  ticked: readonly string[],
  unfolded: boolean,
): HTMLFieldSetElement {
  const boxes = values.map((value) => filterBox(name, value, ticked.includes(value.value)));
  // What is ticked must not hide behind a fold.
  const folded = boxes.filter((_, i) => i >= SHOWN && !ticked.includes(values[i]?.value ?? ''));
  const open = boxes.filter((box) => !folded.includes(box));
  const rest =
    folded.length > 0 &&
    element('details', { open: unfolded }, element('summary', {}, `其余${folded.length}项`), ...folded);
  return element('fieldset', { name }, element('legend', {}, label), ...open, rest);
}

function filterBox(name: FilterName, { value, label, count }: FilterValue, ticked: boolean): HTMLLabelElement {
  const unit = element('span', { class: 'visually-hidden' }, '件');
  return element(
    'label',
    {},
    element('input', { type: 'checkbox', name, value, checked: ticked }),
    element('span', {}, label),
    element('small', {}, String(count), unit),
  );
}
