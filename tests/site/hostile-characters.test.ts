import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { siteTest as it } from '../helpers/site-test.ts';

/** Astro takes its time, also for two documents. */
const BUILD_MILLISECONDS = 120_000;

/** A title that a page, YAML and a terminal would stumble over, and an organ whose name is written to the left. */
const HOSTILE = '滨海市人民政府关于印发节水\u202e\u001b[2J\uffff&#0;&#xD800;办法的通知';
const SECOND = '滨海市人民政府关于设立شىنجاڭ办事处的通知';
const BODY = `各区人民政府：\n\n${'请各单位认真贯彻执行，'.repeat(150)}。\n\n滨海市人民政府\n2021年3月5日\n`;

describe('a gazette that holds what is no text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const out = join(folder, 'dist');
  let served: Served;

  beforeAll(async () => {
    const documents = [HOSTILE, SECOND].map((title, i) => `${title}\n滨政发〔2021〕${i + 1}号\n\n${BODY}`);
    writeFileSync(join(folder, 'binhai-2021-1.txt'), documents.join('\n'));
    const words = ['scripts/build.ts', '--seeds', folder, '--content', join(folder, 'content'), '--out', out];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    served = await serveFolder(out);
  }, BUILD_MILLISECONDS);

  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows in a browser the title that its downloads have', async ({ browser }) => {
    const json = readFileSync(join(out, 'documents/binzhengfa-2021-1/document.json'), 'utf8');
    const { title } = JSON.parse(json) as GazetteDocument;
    expect(title).toBe('滨海市人民政府关于印发节水\ufffd[2J\ufffd\ufffd\ufffd办法的通知');
    const page = await browser.newPage();
    await page.goto(`${served.url}/documents/binzhengfa-2021-1/`);
    const heading = await page.locator('h1').innerText();
    expect(heading.replace(/\s/g, '')).toBe(title);
    expect(await page.locator('[data-found="[U+001B]"]').innerText()).toBe('\ufffd');
    await page.close();
  });

  it('keeps a title in Arabic letters from turning what stands beside it', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`${served.url}/documents/`);
    const places = await page
      .locator('#facets li')
      .first()
      .evaluate((entry) => {
        const [link, count] = entry.children;
        // The name of an organ as the gazettes of Xinjiang print it beside the Chinese one.
        if (link) link.textContent = 'شىنجاڭ';
        return [link, count].map((element) => element?.getBoundingClientRect().left ?? 0);
      });
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    expect(
      await page
        .locator('.document-list a')
        .first()
        .evaluate((link) => getComputedStyle(link).unicodeBidi),
    ).toBe('isolate');
    await page.close();
  });
});
