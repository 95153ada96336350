import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { BASE, siteBelowBase } from '../helpers/site-below-base.ts';
import { siteTest as it } from '../helpers/site-test.ts';

/** Astro takes its time, also for four documents. */
const BUILD_MILLISECONDS = 120_000;

describe('a gazette that holds what is no text', () => {
  let out: string;
  let served: Served;

  beforeAll(async () => {
    ({ out } = await siteBelowBase());
    served = await serveFolder(out, 0, BASE);
  }, BUILD_MILLISECONDS);

  afterAll(async () => {
    await served.close();
  });

  it('shows in a browser the title that its downloads have', async ({ visit }) => {
    const json = readFileSync(join(out, 'documents/binzhengfa-2021-1/document.json'), 'utf8');
    const { title, shortTitle } = JSON.parse(json) as GazetteDocument;
    expect(title).toBe('滨海市人民政府关于印发节水\ufffd[2J\ufffd\ufffd\ufffd办法的通知');
    const page = await visit(`${served.url}/documents/binzhengfa-2021-1/`, { baseURL: served.url });
    const heading = await page.locator('h1').innerText();
    expect(heading.replace(/\s/g, '')).toBe(shortTitle);
    expect((await page.locator('article').textContent())?.replace(/\s/g, '')).toContain(title);
    expect(await page.locator('[data-found="[U+001B]"]').innerText()).toBe('\ufffd');
  });

  it('keeps a title in Arabic letters from turning what stands beside it', async ({ visit }) => {
    const page = await visit(`${served.url}/documents/`, { baseURL: served.url });
    const isBehind = (isolation: string | null) =>
      page.locator('main').evaluate((main, unicodeBidi) => {
        const line = document.createElement('p');
        const link = Object.assign(document.createElement('a'), { href: '/', textContent: 'شىنجاڭ' });
        if (unicodeBidi !== null) link.style.unicodeBidi = unicodeBidi;
        line.append(link, '3件');
        main.prepend(line);
        const number = document.createRange();
        number.setStart(line.lastChild as Node, 0);
        number.setEnd(line.lastChild as Node, 1);
        return number.getBoundingClientRect().left > link.getBoundingClientRect().left;
      }, isolation);
    expect([await isBehind(null), await isBehind('normal')]).toEqual([true, false]);
  });
});
