/**
 * `npm run screenshot [-- --out DIR]`: takes the picture of README.md from a built site. Chinese fonts must be there
 * (Debian: fonts-noto-cjk, fonts-arphic-gkai00mp).
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/find-chromium.ts';
import { readOptions } from './lib/options.ts';
import { serveFolder } from './lib/serve-folder.ts';

const FILE = '.github/screenshot.png';
const ADDRESS = '/documents/menzhengfa-2019-19/';

const site = await serveFolder(readOptions().out);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({
  baseURL: site.url,
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
  locale: 'zh-CN',
});
await page.goto(ADDRESS, { waitUntil: 'networkidle' });
mkdirSync(dirname(FILE), { recursive: true });
await page.screenshot({ path: FILE });
console.log(FILE);
await browser.close();
await site.close();
