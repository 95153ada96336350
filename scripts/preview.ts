/** `npm run preview [-- --out DIR]`: shows a built site as it will be served, with the headers of `_headers`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readOptions } from './lib/options.ts';
import { serveFolder } from './lib/serve-folder.ts';

const PORT = 4321;

const { out } = readOptions();
if (existsSync(join(out, 'index.html'))) {
  const { url } = await serveFolder(out, PORT);
  console.log(`${out} is at ${url}/, Ctrl+C stops`);
} else {
  console.error(`${out} holds no site; npm run build makes one`);
  process.exitCode = 1;
}
