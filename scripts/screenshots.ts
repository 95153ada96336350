/**
 * `npm run screenshots [-- --out DIR]`: takes the pictures of README.md from a built site. Chinese fonts must be there
 * (Debian: fonts-noto-cjk, fonts-arphic-gkai00mp).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './lib/find-chromium.ts';
import { readOptions } from './lib/options.ts';
import { serveFolder } from './lib/serve-folder.ts';
import { terminal } from './lib/terminal.ts';

const FOLDER = '.github/screenshots';
const DESKTOP = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;
const PHONE = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true } as const;
const PICTURES = [
  { file: 'document.png', address: '/documents/menzhengfa-2019-19/', shown: '.gloss', options: DESKTOP },
  {
    file: 'tasks.png',
    address: '/tasks/beijingshimentougouqu-quwenhuahelvyouju/?year=2020',
    shown: 'main',
    options: DESKTOP,
  },
  {
    file: 'search.png',
    address: '/search/?q=公益性公墓',
    shown: '.results > li',
    options: { ...PHONE, colorScheme: 'light' },
  },
  {
    file: 'article.png',
    address: '/documents/menzhengfa-2019-19/#art_40',
    shown: '#art_40',
    options: { ...PHONE, colorScheme: 'dark' },
  },
] as const;

mkdirSync(FOLDER, { recursive: true });
const site = await serveFolder(readOptions().out);
const browser = await chromium.launch(chromiumOptions());
for (const { file, address, shown, options } of PICTURES) {
  const page = await browser.newPage({ ...options, baseURL: site.url, reducedMotion: 'reduce', locale: 'zh-CN' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator(shown).first().waitFor();
  await page.screenshot({ path: join(FOLDER, file) });
  terminal.log(join(FOLDER, file));
  await page.close();
}
await browser.close();
await site.close();
