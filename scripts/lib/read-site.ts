import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBase } from '../../src/base-path.ts';
import { listFiles } from './list-files.ts';
import { readPageLinks, type PageLinks, type SiteMap } from './broken-links.ts';

/** Reads a built site from its folder; `base` is the path that it was built for. */
export function readSite(folder: string, base = '/'): SiteMap {
  const files = listFiles(folder).map((file) => `/${file}`);
  const pages = new Map<string, PageLinks>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file.replace(RE_INDEX, '/'), readPageLinks(readFileSync(join(folder, file), 'utf8')));
  }
  return { base, pages, files: new Set(files), redirects: readRedirects(join(folder, '_redirects'), base) };
}

// 例：/documents/menzhengfa-2019-19/index.html
const RE_INDEX = /\/index\.html$/;

/** Reads the `_redirects` of Cloudflare Pages and Netlify: `/old/ /new/ 301`, one a line. */
function readRedirects(file: string, base: string): Map<string, string> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const pairs = lines.map((line) => line.trim().split(/\s+/)).filter(([from]) => from?.startsWith('/'));
  return new Map(pairs.map(([from = '', to = '']) => [fromBase(from, base), fromBase(to, base)]));
}
