import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { siteTest as it } from '../helpers/site-test.ts';

/** Astro takes its time, also for one document. */
const BUILD_MILLISECONDS = 120_000;

/** A title that a page, YAML and a terminal would stumble over. */
const HOSTILE = '滨海市人民政府关于印发节水\u202e\u001b[2J\uffff&#0;&#xD800;办法的通知';
const BODY = `各区人民政府：\n\n${'请各单位认真贯彻执行，'.repeat(150)}节\u001b水。\n\n滨海市人民政府\n2021年3月5日\n`;

describe('a gazette that holds what is no text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const out = join(folder, 'dist');
  let served: Served;

  beforeAll(async () => {
    const seeds = join(folder, 'seeds');
    mkdirSync(seeds);
    writeFileSync(join(seeds, 'binhai-2021-1.txt'), `${HOSTILE}\n滨政发〔2021〕1号\n\n${BODY}`);
    const words = ['scripts/build.ts', '--seeds', seeds, '--content', join(folder, 'content'), '--out', out];
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
    await page.close();
  });
});
