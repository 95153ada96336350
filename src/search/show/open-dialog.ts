import styles from '../../styles/search.css?url';
import type { SearchResponse } from '../find/api.ts';
import { BUSY, describeResponse, FAILED, HINT } from './describe-response.ts';
import { element } from './element.ts';
import { loadApi } from './load-api.ts';
import { loadStyles } from './load-styles.ts';
import { moveFocus } from './move-focus.ts';
import { resultList } from './result-list.ts';
import { addressOf, readState, type SearchState } from './search-state.ts';
import { watchField } from './watch-field.ts';

let dialog: SearchDialog | undefined;

/** Opens the search over the page, with what is written in the box that it is opened from. */
export async function openDialog(box: HTMLInputElement): Promise<void> {
  await loadStyles(styles);
  dialog ??= makeDialog();
  dialog.open(box);
}

interface SearchDialog {
  open: (box: HTMLInputElement) => void;
}

function makeDialog(): SearchDialog {
  const field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': '检索公报',
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const form = element(
    'form',
    { class: 'search-box', action: '/search/', role: 'search', 'data-page': true },
    field,
    element('button', {}, '检索'),
  );
  const close = element('button', { type: 'button', class: 'close', 'aria-label': '关闭检索' }, '关闭');
  const status = element('p', { class: 'found', role: 'status' });
  const found = element('div', { class: 'scroll' });
  const all = element('a', { href: '/search/' }, '在检索页筛选、排序、看全部');
  const window = element(
    'dialog',
    { class: 'search', 'aria-label': '检索' },
    element('div', { class: 'bar' }, form, close),
    status,
    found,
    element('p', { class: 'foot' }, all),
  );
  document.body.append(window);
  close.addEventListener('click', () => {
    window.close();
  });
  // A search field would only be cleared.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    window.close();
  });
  // A click beside the dialog arrives at it as one on itself.
  window.addEventListener('click', (event) => {
    if (event.target === window) window.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(field.value);
  });
  watchField(field, (text) => void show(text));
  moveFocus(window, field);

  let latest = 0;
  async function show(query: string): Promise<void> {
    const turn = ++latest;
    const state: SearchState = { ...readState(new URLSearchParams()), query };
    all.href = addressOf(state);
    if (query.trim() === '') {
      status.textContent = HINT;
      found.replaceChildren();
      return;
    }
    const slow = setTimeout(() => (status.textContent = BUSY), SLOW);
    try {
      const response = await (await loadApi()).search(query);
      if (turn === latest) showResponse(response, state);
    } catch {
      if (turn === latest) [status.textContent, found.textContent] = [FAILED, ''];
    } finally {
      clearTimeout(slow);
    }
  }

  function showResponse(response: SearchResponse, state: SearchState): void {
    status.textContent = describeResponse(response, state);
    found.replaceChildren(resultList(response));
    found.scrollTop = 0;
  }

  return {
    open: (box) => {
      if (window.open) return;
      field.value = box.value;
      window.showModal();
      field.select();
      void show(field.value);
    },
  };
}

/** Milliseconds after which a reader is told to wait. */
const SLOW = 400;
