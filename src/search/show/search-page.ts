import type { SearchResponse } from '../find/api.ts';
import type { Sort } from '../find/rank.ts';
import { describeResponse } from './describe-response.ts';
import { showFilters } from './filter-form.ts';
import { moveFocus } from './move-focus.ts';
import { readOpening, responseOf } from './opening.ts';
import { forgetPlace, keepPlace, keptPlace, leadsAway } from './keep-place.ts';
import { pager } from './pager.ts';
import { resultList } from './result-list.ts';
import { layOut } from './search-layout.ts';
import { addressOf, hasFilters, PAGE_SIZE, readState, type SearchState } from './search-state.ts';
import { makeSearcher } from './searcher.ts';
import { rememberQuery } from './recent.ts';
import { startSuggestions } from './suggestions.ts';
import { watchField } from './watch-field.ts';

/** Runs the search page: what it shows is what its address says, and what a reader does changes the address. */
export function startSearchPage(area: HTMLElement, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  const { status, sort, reset, sets, found } = layOut(area);
  const { title } = document;
  const opening = readOpening();
  let state = readState(new URLSearchParams(location.search));
  const searcher = makeSearcher(status, found);
  const suggestions = startSuggestions(field, (query) => {
    change({ query, page: 1 }, 'push');
  });
  form.after(suggestions.area);
  moveFocus(document.body, field);
  watchField(field, (query) => {
    change({ query, without: [], page: 1 }, 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    rememberQuery(field.value);
    change({ query: field.value, without: [], page: 1 }, 'push');
  });
  sort.addEventListener('change', () => {
    change({ sort: sort.value as Sort, page: 1 }, 'push');
  });
  reset.addEventListener('click', () => {
    change({ filters: {}, page: 1 }, 'push');
  });
  found.addEventListener('click', (event) => {
    if (!leadsAway(event)) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.pager a') : null;
    if (!link) {
      keepPlace({ query: null, top: scrollY });
      return;
    }
    event.preventDefault();
    change({ page: Number(link.dataset['page']) }, 'push');
    scrollTo({ top: 0 });
    status.tabIndex = -1;
    status.focus({ preventScroll: true });
  });
  addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    show();
  });
  show();

  function change(changes: Partial<SearchState>, how: 'push' | 'replace'): void {
    state = { ...state, ...changes };
    const address = addressOf(state);
    if (how === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    show();
  }

  function show(): void {
    const shown = state;
    if (field && document.activeElement !== field) field.value = shown.query;
    sort.value = shown.sort;
    document.title = shown.query === '' ? title : `${shown.query} · ${title}`;
    // What the page has itself is there at once; the search only counts for the filters then.
    const known = addressOf(shown) === addressOf(NOTHING) ? opening : null;
    if (known) showResults(responseOf(known), shown);
    const options = { ...shown, limit: known ? 0 : PAGE_SIZE, offset: (shown.page - 1) * PAGE_SIZE };
    void searcher.run(shown.query, options, (response) => {
      if (!known) showResults(response, shown);
      showCounts(response, shown);
    });
  }

  function showCounts(response: SearchResponse, shown: SearchState): void {
    status.textContent = describeResponse(response, shown);
    reset.hidden = !hasFilters(shown);
    showFilters(sets, response, shown.filters, (filters) => {
      change({ filters, page: 1 }, 'push');
    });
  }

  function showResults(response: SearchResponse, shown: SearchState): void {
    found.replaceChildren(
      resultList(response, {
        state: shown,
        start: (shown.page - 1) * PAGE_SIZE + 1,
        putAside: (without) => {
          change({ without, page: 1 }, 'push');
        },
      }),
      ...[pager(response.total, shown)].filter((nav) => nav !== null),
    );
    const kept = keptPlace();
    forgetPlace();
    if (kept) scrollTo({ top: kept.top, behavior: 'instant' });
  }
}

/** What the page shows while nothing is written. */
const NOTHING = readState(new URLSearchParams());
