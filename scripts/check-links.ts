/**
 * `npm run check-links [-- --content DIR --out DIR --site URL]`: follows every link inside a built site, and every
 * address that was ever published or will be with this content; once published it must go on leading somewhere.
 */
import process from 'node:process';
import { basePathOf } from '../src/base-path.ts';
import { findBrokenLinks, findGone } from './lib/broken-links.ts';
import { ledgerWith } from './lib/ledger.ts';
import { readRedirects, REDIRECTS } from '../src/read-redirects.ts';
import { readOptions } from './lib/options.ts';
import { withdrawnPages } from './lib/redirect-rules.ts';
import { readSite } from './lib/read-site.ts';
import { terminal } from './lib/terminal.ts';

const { content, out, site: url } = readOptions();
const site = readSite(out, basePathOf(url));
const permalinks = ledgerWith(content);

const broken = findBrokenLinks(site);
for (const { page, link, why } of broken) terminal.error(`${page}: ${link}: ${why}`);

const gone = findGone(site, permalinks, withdrawnPages(readRedirects(content)));
for (const address of gone)
  terminal.error(
    `permalinks.txt: ${address} is gone; keep its id, or say in ${REDIRECTS} where it is or since when withdrawn`,
  );

const links = site.pages.values().reduce((sum, page) => sum + page.links.length, 0);
terminal.log(
  `${site.pages.size} pages, ${links} links, ${permalinks.length} permalinks; ${broken.length + gone.length} lead nowhere`,
);
process.exitCode = broken.length + gone.length > 0 ? 1 : 0;
