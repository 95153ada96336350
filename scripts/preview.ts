/** `npm run preview [-- --out DIR --site URL]`: shows a built site as it will be served, under the path of URL. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { basePathOf } from '../src/base-path.ts';
import { readOptions } from './lib/options.ts';
import { serveFolder, type Served } from './lib/serve-folder.ts';
import { terminal } from './lib/terminal.ts';

/** The first that is free: a preview of another build may have one. */
const PORTS = [4321, 4322, 4323, 4324, 4325];

const { out, site } = readOptions();
if (existsSync(join(out, 'index.html'))) {
  const served = await serveOnFreePort();
  if (served) terminal.log(`${out} is at ${served.url}/, Ctrl+C stops`);
  else {
    terminal.error(
      `Ports ${PORTS[0] ?? ''} to ${PORTS.at(-1) ?? ''} are all taken; stop one of the programs that have them`,
    );
    process.exitCode = 1;
  }
} else {
  terminal.error(`${out} holds no site; npm run build makes one`);
  process.exitCode = 1;
}

async function serveOnFreePort(): Promise<Served | null> {
  for (const port of PORTS) {
    try {
      return await serveFolder(out, port, basePathOf(site));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      terminal.log(`Port ${port} is taken`);
    }
  }
  return null;
}
