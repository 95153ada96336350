/** What the stages could not settle in the seeds, by rule and gazette: a count that changes shows as a diff. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { GazetteIssue } from '../src/gazette/model/gazette-issue.ts';

const FOLDER = 'content/gazettes';

it('reports as much of each gazette as it did', async () => {
  const lines = readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const { id, warnings } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as GazetteIssue;
      const counts = Map.groupBy(warnings, (warning) => warning.rule);
      return [...counts].sort().map(([rule, found]) => `${id} ${rule} ${found.length}\n`);
    });
  await expect(lines.join('')).toMatchFileSnapshot(join(import.meta.dirname, 'quality.txt'));
});
