import type { SearchOptions, SearchResponse } from '../find/api.ts';
import { BUSY, FAILED } from './describe-response.ts';
import { loadApi } from './load-api.ts';

/** Milliseconds after which a reader is told to wait. */
const SLOW = 400;

/** Runs searches of which only the last is answered. */
export interface Searcher {
  run: (query: string, options: SearchOptions, answer: (response: SearchResponse) => void) => Promise<void>;
  /** Leaves the last search without an answer. */
  cancel: () => void;
}

/** @param status says that a search takes time or has failed; @param found is emptied where it has */
export function makeSearcher(status: HTMLElement, found: HTMLElement): Searcher {
  let latest = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    latest++;
    clearTimeout(slow);
  };
  return {
    cancel,
    run: async (query, options, answer) => {
      cancel();
      const turn = latest;
      slow = setTimeout(() => (status.textContent = BUSY), SLOW);
      const response = await ask(query, options);
      if (turn !== latest) return;
      cancel();
      if (response) answer(response);
      else [status.textContent, found.textContent] = [FAILED, ''];
    },
  };
}

async function ask(query: string, options: SearchOptions): Promise<SearchResponse | null> {
  try {
    const { search } = await loadApi();
    return await search(query, options);
  } catch (error) {
    console.warn(error);
    return null;
  }
}
