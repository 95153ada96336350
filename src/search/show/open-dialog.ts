import styles from '../../styles/search.css?url';
import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import { describeResponse, HINT } from './describe-response.ts';
import { element } from '../../dom/element.ts';
import type { SearchResponse } from '../find/api.ts';
import { prepareSearch } from './load-api.ts';
import { forgetPlace, keepPlace, keptPlace, leadsAway } from './keep-place.ts';
import { loadStyles } from './load-styles.ts';
import { moveFocus } from './move-focus.ts';
import { continueList, resultList } from './result-list.ts';
import { addressOf, readState } from './search-state.ts';
import { makeSearcher } from './searcher.ts';
import { rememberQuery } from './recent.ts';
import { startSuggestions } from './suggestions.ts';
import { watchField } from './watch-field.ts';

/** Opens the search over the page for what is written in a box. */
type Open = (box: HTMLInputElement) => void;

let open: Open | undefined;

/** Loads what the search takes, for a reader who turns to a box. */
export function prepareDialog(): void {
  void loadStyles(styles).catch(() => undefined);
  void prepareSearch();
}

/**
 * Opens the search over the page, with what is written in the box that it is opened from.
 *
 * @throws Error where its styles do not load
 */
export async function openDialog(box: HTMLInputElement): Promise<void> {
  await loadStyles(styles);
  open ??= makeDialog();
  open(box);
}

function makeDialog(): Open {
  const { dialog, bar, form, field, close, status, found, all } = layOut();
  const searcher = makeSearcher(status, found);
  let shown: { query: string; list: HTMLElement } | undefined;
  document.body.append(dialog);
  const suggestions = startSuggestions(field, (query) => {
    search(query);
  });
  bar.after(suggestions.area);
  watchField(field, (query) => {
    search(query);
  });
  moveFocus(dialog, field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    rememberQuery(field.value);
    // Results that stand there stay: one of them may have the focus by the time others are drawn.
    if (shown?.query !== field.value || !shown.list.isConnected) search(field.value);
  });
  // Who follows a result has found what they wrote.
  found.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) rememberQuery(field.value);
    if (leadsAway(event)) keepPlace({ query: field.value, top: found.scrollTop });
  });
  dialog.addEventListener('close', forgetPlace);
  close.addEventListener('click', () => {
    dialog.close();
  });
  // A search field would only be cleared.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  // A click beside the dialog arrives at it as one on itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  function search(query: string, without: readonly string[] = []): void {
    const state = { ...readState(new URLSearchParams()), query, without };
    all.href = addressOf(state);
    if (query.trim() === '') {
      searcher.cancel();
      [status.textContent, found.textContent] = [HINT, ''];
      return;
    }
    const putAside = (words: readonly string[]): void => {
      search(query, words);
    };
    let begun = false;
    const show = (response: SearchResponse): void => {
      const list = resultList(response, { state, putAside });
      if (begun) continueList(found, list);
      else {
        status.textContent = describeResponse(response, state);
        found.replaceChildren(list);
        shown = { query, list };
      }
      const kept = keptPlace();
      if (!begun || kept?.query === query) found.scrollTop = kept?.query === query ? kept.top : 0;
    };
    const begin = (response: SearchResponse): void => {
      show(response);
      begun = true;
    };
    void searcher.run(query, { without, begin }, show);
  }

  return (box) => {
    if (dialog.open) return;
    field.value = box.value;
    dialog.showModal();
    // Behind what is written: a reader may be writing on.
    field.setSelectionRange(field.value.length, field.value.length);
    dialog.addEventListener('close', () => (box.value = field.value), { once: true });
    search(field.value);
    // Who comes back to results has written already.
    if (keptPlace() === null) void suggestions.suggest();
  };
}

function layOut() {
  const field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': '检索公报',
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const send = element('button', {}, '检索');
  const form = element(
    'form',
    { class: 'search-box', action: belowBase('/search/', BASE), role: 'search' },
    field,
    send,
  );
  const close = element('button', { type: 'button', class: 'close' }, '关闭');
  const status = element('p', { class: 'found', role: 'status' });
  const found = element('div', { class: 'scroll' });
  const all = element('a', { href: belowBase('/search/', BASE) }, '在检索页筛选、排序、看全部');
  const bar = element('div', { class: 'bar' }, form, close);
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': '检索' },
    bar,
    status,
    found,
    element('p', { class: 'foot' }, all),
  );
  return { dialog, bar, form, field, close, status, found, all };
}
