/**
 * `npm run check-links [-- --content DIR --out DIR --site URL]`: follows every link inside a built site, and every
 * address that was ever published or will be with this content; once published it must go on leading somewhere, and to
 * the words that it was published for.
 */
import process from 'node:process';
import { basePathOf } from '../src/base-path.ts';
import { isUnchosen } from '../src/chosen-formats.ts';
import { findBrokenLinks, findGone } from './lib/broken-links.ts';
import { ledgerWith } from './lib/ledger.ts';
import { readRedirects, REDIRECTS } from '../src/read-redirects.ts';
import { readReused, REUSED } from '../src/read-reused.ts';
import { readOptions } from './lib/options.ts';
import { withdrawnPages } from './lib/redirect-rules.ts';
import { readSite } from './lib/read-site.ts';
import { terminal } from './lib/terminal.ts';

const { content, out, site: url } = readOptions();
const site = readSite(out, basePathOf(url));
const ledger = ledgerWith(content);
const permalinks = ledger.filter((address) => !isUnchosen(address));

const broken = findBrokenLinks(site);
for (const { page, link, why } of broken) terminal.error(`${page}: ${link}: ${why}`);

const gone = findGone(site, permalinks, withdrawnPages(readRedirects(content)));
for (const address of gone)
  terminal.error(
    `permalinks.txt: ${address} is gone; keep its id, or say in ${REDIRECTS.name} where it is or since when withdrawn`,
  );

const unexplained = readReused(content).filter(({ reason }) => reason === undefined);
for (const { address, since, was } of unexplained)
  terminal.error(
    `${REUSED.name}: ${address} was published and since ${since} is no longer “${was}”; give it back, or write a reason`,
  );

const links = site.pages.values().reduce((sum, page) => sum + page.links.length, 0);
terminal.log(
  `${site.pages.size} pages, ${links} links, ${permalinks.length} permalinks; ${broken.length + gone.length} lead nowhere, ${unexplained.length} elsewhere`,
);
if (permalinks.length < ledger.length)
  terminal.log(
    `${ledger.length - permalinks.length} published files are not made any more: GONGBAO_FORMATS leaves them out`,
  );
process.exitCode = broken.length + gone.length + unexplained.length > 0 ? 1 : 0;
