import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import { element } from '../../dom/element.ts';
import type { SearchOptions, SearchResponse } from '../find/api.ts';
import { BUSY, FAILED, OFFLINE } from './describe-response.ts';
import { loadApi } from './load-api.ts';

/** Milliseconds after which a reader is told to wait. */
const SLOW = 150;

/** Runs searches of which only the last is answered. */
export interface Searcher {
  run: (query: string, options: SearchOptions, answer: (response: SearchResponse) => void) => Promise<void>;
  /** Leaves the last search without an answer. */
  cancel: () => void;
}

/**
 * A search that failed says so, is run again at the press of a button, and by itself when the network is back.
 *
 * @param status says that a search takes time or has failed; @param found is emptied where it has
 */
export function makeSearcher(status: HTMLElement, found: HTMLElement): Searcher {
  let latest = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let again: (() => void) | undefined;
  addEventListener('online', () => again?.());
  const cancel = (): void => {
    latest++;
    again = undefined;
    clearTimeout(slow);
  };
  const run: Searcher['run'] = async (query, options, answer) => {
    cancel();
    const turn = latest;
    slow = setTimeout(() => (status.textContent = BUSY), SLOW);
    const { begin } = options;
    const response = await ask(query, {
      ...options,
      ...(begin && {
        begin: (first) => {
          if (turn !== latest) return;
          clearTimeout(slow);
          begin(first);
        },
      }),
    });
    if (turn !== latest) return;
    cancel();
    if (response) {
      answer(response);
      return;
    }
    again = () => void run(query, options, answer);
    status.textContent = navigator.onLine ? FAILED : OFFLINE;
    found.replaceChildren(wayOut(again));
  };
  return { cancel, run };
}

function wayOut(again: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, '再试一次');
  button.addEventListener('click', again);
  const documents = element('a', { href: belowBase('/documents/', BASE) }, '从文件目录里查');
  return element('p', { class: 'way-out' }, button, documents);
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
