import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertGazette } from '../../../src/gazette/convert-gazette.ts';
import { accountForSource } from '../../../src/gazette/parse/account-for-source.ts';
import { receive } from '../../../src/gazette/read/receive.ts';
import { printGazette } from '../../helpers/print-gazette.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The pages are made in the form of real sites; what they publish is made up. */
describe('a saved page is read as its document, without what is round it', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const received = await receive(readFileSync(join(FIXTURES, name, 'input.html')));
    const gazette = convertGazette({
      id: name,
      file: 'seeds/page.html',
      received,
      sha256: '0'.repeat(64),
      sidecar: {},
    });
    expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
    await expect(printGazette(gazette)).toMatchFileSnapshot(join(FIXTURES, name, 'expected.txt'));
  });
});
