import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import { element } from '../../dom/element.ts';
import type { NameFound } from '../find/api.ts';
import { NAME_KINDS } from '../find/names.ts';

/** Works, organs and gazettes that are called as was typed, each marked as what it is; null where there are none. */
export function nameList(names: readonly NameFound[]): HTMLElement | null {
  if (names.length === 0) return null;
  return element(
    'ul',
    { class: 'names', 'aria-label': '叫这个名字的' },
    ...names.map(({ kind, name, number, url }) =>
      element(
        'li',
        {},
        element('small', {}, NAME_KINDS[kind]),
        element('a', { href: belowBase(url, BASE) }, name),
        number !== null && element('small', {}, number),
      ),
    ),
  );
}
