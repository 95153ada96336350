/** How long a reader on a slow line waits on the home page, from the key to the first answer. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumOptions } from '../lib/find-chromium.ts';
import { serveFolder } from '../lib/serve-folder.ts';
import { kilobytes, printRow } from './figures.ts';

/** Slow 4G: 1.6 Mb/s, an answer after 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** Of one character, a word, a question of twelve, what stands nowhere as it is typed. */
const QUERIES = ['墓', '营商环境', '公益性公墓怎么申请建设', '骨灰存放年限到期怎么办'];
/** The least counts: what else runs on a machine only adds. */
const VISITS = 4;

interface Visit {
  milliseconds: number;
  requests: number;
  bytes: number;
}

/** @param folder of a built site */
export async function measureStart(folder: string): Promise<void> {
  const served = await serveFolder(folder);
  const browser = await chromium.launch(chromiumOptions());
  try {
    printRow('slow 4G', 'answer', 'requests', 'sent');
    for (const query of QUERIES) {
      const visits: Visit[] = [];
      for (let i = 0; i < VISITS; i++) visits.push(await visitHome(browser, served.url, query));
      const leastOf = (name: keyof Visit): number => Math.min(...visits.map((one) => one[name]));
      printRow(
        `  ${query}`,
        `${leastOf('milliseconds').toFixed(0)} ms`,
        String(leastOf('requests')),
        kilobytes(leastOf('bytes')),
      );
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The reader goes to the box and writes at once: nothing of the search has been loaded before. */
async function visitHome(browser: Browser, url: string, query: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await page.goto(`${url}/`, { waitUntil: 'networkidle' });
    await session.send('Network.emulateNetworkConditions', SLOW);
    let [requests, bytes] = [0, 0];
    page.on('request', () => requests++);
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const field = page.locator('.search-box input').first();
    const watched = await field.evaluateHandle(watchAnswer);
    await field.focus();
    await page.keyboard.insertText(query);
    return { milliseconds: await watched.evaluate(({ shown }) => shown), requests, bytes };
  } finally {
    await context.close();
  }
}

/** Runs in the page: milliseconds from the first key, which comes later, until a frame shows the first answer. */
function watchAnswer(field: Element): { shown: Promise<number> } {
  const shown = new Promise<number>((resolve) => {
    let pressed = 0;
    field.addEventListener('input', () => (pressed = performance.now()), { once: true });
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('dialog .results > li')) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        resolve(performance.now() - pressed);
      });
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  return { shown };
}
