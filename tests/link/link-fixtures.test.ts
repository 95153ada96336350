import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertGazette } from '../../src/gazette/convert-gazette.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { printLinks } from '../helpers/print-links.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/**
 * One test for each folder: all its texts but `expected.txt` are converted and linked as one collection.
 * `npx vitest -u` writes the expected files anew; where CI is set a missing one is a failure.
 */
describe('link', () => {
  for (const phenomenon of readdirSync(FIXTURES).sort()) {
    it(phenomenon.replaceAll('-', ' '), async () => {
      const folder = join(FIXTURES, phenomenon);
      const files = readdirSync(folder).filter((file) => file !== 'expected.txt');
      const documents = files.sort().flatMap((file) => {
        const bytes = readFileSync(join(folder, file));
        const id = file.replace(/\.txt$/, '');
        return convertGazette({
          id,
          file: `seeds/${file}`,
          received: receiveText(bytes),
          sha256: '0'.repeat(64),
          sidecar: null,
        }).documents;
      });
      const linked = linkCollection(documents, { asOf: '2024-01-01' });
      await expect(printLinks(linked)).toMatchFileSnapshot(join(folder, 'expected.txt'));
    });
  }
});
