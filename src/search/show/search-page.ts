import type { SearchResponse } from '../find/api.ts';
import type { Filters } from '../find/filters.ts';
import type { Sort } from '../find/rank.ts';
import { BUSY, describeResponse, FAILED } from './describe-response.ts';
import { filterForm } from './filter-form.ts';
import { loadApi } from './load-api.ts';
import { moveFocus } from './move-focus.ts';
import { pager } from './pager.ts';
import { resultList } from './result-list.ts';
import { layOut } from './search-layout.ts';
import { addressOf, hasFilters, PAGE_SIZE, readState, type SearchState } from './search-state.ts';
import { watchField } from './watch-field.ts';

/** Milliseconds after which a reader is told to wait. */
const SLOW = 400;

/** Runs the search page: what it shows is what its address says, and what a reader does changes the address. */
export function startSearchPage(area: HTMLElement, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  const { status, sort, reset, sets, found } = layOut(area);
  const { title } = document;
  let state = readState(new URLSearchParams(location.search));
  let latest = 0;
  moveFocus(document.body, field);
  watchField(field, (query) => {
    change({ query, page: 1 }, 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ query: field.value, page: 1 }, 'push');
  });
  sort.addEventListener('change', () => {
    change({ sort: sort.value as Sort, page: 1 }, 'push');
  });
  reset.addEventListener('click', () => {
    change({ filters: {}, page: 1 }, 'push');
  });
  found.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.pager a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ page: Number(link.dataset['page']) }, 'push');
    scrollTo({ top: 0 });
    status.tabIndex = -1;
    status.focus({ preventScroll: true });
  });
  addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    void show();
  });
  void show();

  function change(changes: Partial<SearchState>, how: 'push' | 'replace'): void {
    state = { ...state, ...changes };
    const address = addressOf(state);
    if (how === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  }

  async function show(): Promise<void> {
    const turn = ++latest;
    const shown = state;
    if (field && field.value !== shown.query && document.activeElement !== field) field.value = shown.query;
    sort.value = shown.sort;
    document.title = shown.query === '' ? title : `${shown.query} · ${title}`;
    const slow = setTimeout(() => (status.textContent = BUSY), SLOW);
    try {
      const { search } = await loadApi();
      const response = await search(shown.query, { ...shown, limit: PAGE_SIZE, offset: (shown.page - 1) * PAGE_SIZE });
      if (turn === latest) showResponse(response, shown);
    } catch {
      if (turn === latest) {
        status.textContent = FAILED;
        found.replaceChildren();
      }
    } finally {
      clearTimeout(slow);
    }
  }

  function showResponse(response: SearchResponse, shown: SearchState): void {
    status.textContent = describeResponse(response, shown);
    reset.hidden = !hasFilters(shown);
    showFilters(response, shown);
    found.replaceChildren(
      resultList(response, (shown.page - 1) * PAGE_SIZE + 1),
      ...[pager(response.total, shown)].filter((nav) => nav !== null),
    );
  }

  /** Made anew after each search; the box that was just ticked keeps the focus. */
  function showFilters(response: SearchResponse, shown: SearchState): void {
    const focused =
      document.activeElement instanceof HTMLInputElement && sets.contains(document.activeElement)
        ? document.activeElement
        : null;
    const choose = (chosen: Filters): void => {
      change({ filters: chosen, page: 1 }, 'push');
    };
    const opened = Array.from(sets.children, (set) => set.querySelector('details')?.open ?? false);
    sets.replaceChildren(...filterForm(response, shown.filters, choose));
    for (const [i, set] of Array.from(sets.children).entries()) {
      const rest = set.querySelector('details');
      if (rest && opened[i]) rest.open = true;
    }
    if (focused)
      sets
        .querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)
        ?.focus();
  }
}
