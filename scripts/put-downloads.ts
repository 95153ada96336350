/**
 * `node scripts/put-downloads.ts [--content DIR --out DIR]`
 *
 * Puts the downloads that `scripts/downloads.ts` has made beside the pages of the site.
 */
import { cpSync } from 'node:fs';
import { downloadsFolder } from '../src/site-config.ts';
import { readOptions } from './lib/options.ts';

const { content, out } = readOptions();
cpSync(downloadsFolder(content), out, { recursive: true });
