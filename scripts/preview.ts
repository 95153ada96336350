/** `npm run preview [-- --out DIR --site URL]`: shows a built site as it will be served, under the path of URL. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { basePathOf } from '../src/base-path.ts';
import { readOptions } from './lib/options.ts';
import { serveFolder } from './lib/serve-folder.ts';
import { terminal } from './lib/terminal.ts';

const PORT = 4321;

const { out, site } = readOptions();
if (existsSync(join(out, 'index.html'))) {
  const { url } = await serveFolder(out, PORT, basePathOf(site));
  terminal.log(`${out} is at ${url}/, Ctrl+C stops`);
} else {
  terminal.error(`${out} holds no site; npm run build makes one`);
  process.exitCode = 1;
}
