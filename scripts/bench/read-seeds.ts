/** The least that any program must do with the seeds: read every byte of them once and hash it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../lib/options.ts';
import { terminal } from '../lib/terminal.ts';

const { seeds } = readOptions();
for (const file of globSync('*.txt', { cwd: seeds })) {
  terminal.log(
    createHash('sha256')
      .update(readFileSync(join(seeds, file)))
      .digest('hex'),
  );
}
