import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import { element } from '../../dom/element.ts';
import type { Completion } from '../find/api.ts';
import { NAME_KINDS } from '../find/names.ts';
import { loadApi } from './load-api.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';

export interface Suggestions {
  /** Holds the list; stands below the field. */
  area: HTMLElement;
  /** For what is written already. */
  suggest: () => Promise<void>;
  close: () => void;
}

const KINDS: Readonly<Record<Completion['kind'], string>> = { ...NAME_KINDS, words: '检索' };

/**
 * Completions below a text field while a reader writes, and what was searched for last while nothing is written: a
 * combobox with a list (ARIA APG), whose options are reached with the arrow keys while the focus stays in the field.
 * What follows the last option is left to others, as is every key while the list is closed or an input method composes.
 *
 * @param search runs a query that was chosen
 */
export function startSuggestions(field: HTMLInputElement, search: (query: string) => void): Suggestions {
  const list = element('ul', { role: 'listbox', id: `${field.id || 'over'}-suggestions`, 'aria-label': '提示' });
  const clear = element('button', { type: 'button', class: 'clear' }, '清除最近的检索');
  const area = element('div', { class: 'suggestions', hidden: true }, list, clear);
  let options: readonly Completion[] = [];
  let at = -1;
  let turn = 0;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    field.setAttribute(name, value);

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void suggest();
  });
  field.addEventListener('compositionend', () => void suggest());
  field.addEventListener('focus', () => {
    if (field.value === '') void suggest();
  });
  field.addEventListener('keydown', answerKey);
  // The focus stays in the field.
  area.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  area.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option) choose([...list.children].indexOf(option));
  });
  clear.addEventListener('click', () => {
    forgetQueries();
    close();
  });
  return { area, suggest, close };

  async function suggest(): Promise<void> {
    const mine = ++turn;
    const query = field.value;
    const found = query.trim() === '' ? recent() : await complete(query);
    if (mine === turn && document.activeElement === field) show(found, query.trim() === '');
  }

  function show(found: readonly Completion[], areRecent: boolean): void {
    options = found;
    list.replaceChildren(
      ...found.map(({ kind, name, number }, i) =>
        element(
          'li',
          { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' },
          element('small', {}, areRecent ? '最近' : KINDS[kind]),
          element('span', {}, name),
          number !== null && element('small', {}, number),
        ),
      ),
    );
    clear.hidden = !areRecent;
    area.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  }

  function mark(next: number): void {
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = next;
    const option = list.children[at];
    option?.setAttribute('aria-selected', 'true');
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function answerKey(event: KeyboardEvent): void {
    if (area.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' && at < options.length - 1) mark(at + 1);
    else if (event.key === 'ArrowUp' && at >= 0) mark(at - 1);
    else if (event.key === 'Enter' && at >= 0) choose(at);
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Enter' || event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function choose(i: number): void {
    const option = options[i];
    if (!option) return;
    close();
    if (option.url !== null) location.assign(belowBase(option.url, BASE));
    else {
      field.value = option.name;
      rememberQuery(option.name);
      search(option.name);
    }
  }

  function close(): void {
    turn++;
    show([], false);
  }
}

function recent(): Completion[] {
  return recentQueries().map((name) => ({ kind: 'words', name, number: null, url: null }));
}

/** What does not arrive completes nothing; the search itself says so. */
async function complete(query: string): Promise<Completion[]> {
  try {
    return await (await loadApi()).complete(query);
  } catch {
    return [];
  }
}
