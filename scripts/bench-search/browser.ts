/** Searches in a real browser, under the headers of the site, and what they cost there. */
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import type { SearchResponse } from '../../src/search/find/respond.ts';
import { chromiumOptions } from '../lib/find-chromium.ts';

/** What is searched with: our module, or Pagefind's own. */
export type Engine = 'ours' | 'own' | 'own-quoted';

export interface Answer {
  /** What was found, all of it: ids of documents, or for Pagefind names of records. */
  ids: string[];
  /** From the call until the first ten results can be shown. */
  milliseconds: number;
}

export interface Session {
  /** Runs queries one after the other on one fresh page, which keeps what it has loaded. */
  run: (engine: Engine, queries: readonly string[]) => Promise<Answer[]>;
  /** What our module answers, whole. */
  respond: (queries: readonly string[]) => Promise<SearchResponse[]>;
  /** The same, and says for each query the bytes that the server sent for it, headers left out. */
  weigh: (engine: Engine, queries: readonly string[]) => Promise<number[]>;
  close: () => Promise<void>;
}

/** @param url of a site that has `/blank/`, `/search/` and `/own/` */
export async function openBrowser(url: string): Promise<Session> {
  const browser = await chromium.launch(chromiumOptions());
  return {
    run: async (engine, queries) => {
      const page = await newPage(browser, `${url}/blank/`);
      const answers = await page.evaluate(searchAll, { engine, queries: [...queries] });
      await page.context().close();
      return answers;
    },
    respond: async (queries) => {
      const page = await newPage(browser, `${url}/blank/`);
      const responses = await page.evaluate(respondToAll, [...queries]);
      await page.context().close();
      return responses;
    },
    weigh: async (engine, queries) => {
      const page = await newPage(browser, `${url}/blank/`);
      const weights: number[] = [];
      for (const query of queries) weights.push(await weighOne(page, engine, query));
      await page.context().close();
      return weights;
    },
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  return page;
}

/** Counts what the page and its workers fetch. */
async function weighOne(page: Page, engine: Engine, query: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const count = (request: Request): void => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  };
  page.on('requestfinished', count);
  await page.evaluate(searchAll, { engine, queries: [query] });
  await page.waitForTimeout(SETTLE);
  page.off('requestfinished', count);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Milliseconds after an answer in which the browser still reports what it has loaded for it. */
const SETTLE = 50;

/** Runs in the page, like the next. */
async function respondToAll(queries: string[]): Promise<SearchResponse[]> {
  const { search } = (await import(new URL('/search/api.js', location.href).href)) as {
    search: (query: string) => Promise<SearchResponse>;
  };
  const responses: SearchResponse[] = [];
  for (const query of queries) responses.push(await search(query));
  return responses;
}

/** Runs in the page, so it can use nothing of this module. */
async function searchAll({ engine, queries }: { engine: string; queries: string[] }): Promise<Answer[]> {
  interface Ours {
    search: (query: string) => Promise<{ ids: string[] }>;
  }
  interface Own {
    search: (query: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
  }
  const load = (path: string): Promise<unknown> => import(new URL(path, location.href).href);

  async function ours(query: string): Promise<string[]> {
    const { search } = (await load('/search/api.js')) as Ours;
    return (await search(query)).ids;
  }

  async function own(query: string): Promise<string[]> {
    const { search } = (await load('/own/pagefind.js')) as Own;
    const { results } = await search(engine === 'own-quoted' ? `"${query}"` : query);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return results.map(({ id }) => id);
  }

  const answers: Answer[] = [];
  for (const query of queries) {
    const started = performance.now();
    const ids = await (engine === 'ours' ? ours(query) : own(query));
    answers.push({ ids, milliseconds: performance.now() - started });
  }
  return answers;
}
