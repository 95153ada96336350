/** Every PDF of the site, by the conditions of PDF/UA-1 that a program can tell. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checkPdfAccess } from '../helpers/check-pdf-access.ts';

const files = globSync('{documents,gazettes}/*/*.pdf', { cwd: inject('siteFolder') }).sort();

describe('a PDF of the site can be read aloud', () => {
  it.each(files)('%s', { timeout: 120_000 }, async (file) => {
    expect(await checkPdfAccess(readFileSync(join(inject('siteFolder'), file)))).toEqual([]);
  });
});
