/**
 * `node scripts/put-downloads.ts [--content DIR --out DIR]`
 *
 * Puts the downloads that `scripts/downloads.ts` has made beside the pages of the site.
 */
import { downloadsFolder } from '../src/site-config.ts';
import { copyFolder } from './lib/copy-folder.ts';
import { readOptions } from './lib/options.ts';
import { incomplete, orStop } from './lib/or-stop.ts';

const { content, out } = readOptions();
await orStop(() => copyFolder(downloadsFolder(content), out), incomplete);
