/**
 * `npm run screenshots [-- --out DIR]`: takes the pictures of README.md from a built site. Chinese fonts must be there
 * (Debian: fonts-noto-cjk, fonts-arphic-gkai00mp).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/find-chromium.ts';
import { readOptions } from './lib/options.ts';
import { serveFolder } from './lib/serve-folder.ts';

const FOLDER = '.github/screenshots';

const PICTURES = [
  { file: 'document.png', address: '/documents/menzhengfa-2019-19/', width: 1280, height: 900 },
  { file: 'phone.png', address: '/documents/menzhengfa-2019-19/#art_15', width: 390, height: 800 },
  { file: 'search.png', address: '/search/?q=公益性公墓', width: 1280, height: 800 },
];

const site = await serveFolder(readOptions().out);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(FOLDER, { recursive: true });
for (const { file, address, width, height } of PICTURES) {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(FOLDER, file) });
  console.log(join(FOLDER, file));
}
await browser.close();
await site.close();
