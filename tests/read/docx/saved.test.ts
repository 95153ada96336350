/**
 * Word files that LibreOffice Writer 7.4 saved from `writeGazette` and `writePage` of tests/helpers, opened as HTML: what a
 * word processor writes has direct formatting, and no styles but those of running text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertFile } from '../../helpers/convert-file.ts';
import { differencesAsReceived } from '../../helpers/differences-as-received.ts';
import type { GazetteDocument } from '../../../src/gazette/model/document.ts';

const SAVED = join(import.meta.dirname, 'saved');

describe('what a word processor saved has the trees of the scan', () => {
  it('as a whole gazette with its contents page', async () => {
    const { documents } = convertFile('seeds/beijing-2019-10.txt');
    expect(await differencesAsReceived(documents, saved('beijing-2019-10'), 'beijing-2019-10')).toEqual([]);
  });

  it.each([
    ['haidian-2018-2', 'haihangguifa-2018-5', 'footnotes, forms with merged cells and check boxes'],
    ['haidian-2018-2', 'haizhengren-2017-130-2018-73', 'a list of appointments'],
    ['mentougou-2020-1', 'menzhengbanfa-2019-35', 'long tables'],
    ['mentougou-2020-1', 'menzhengfa-2019-19', 'a notice and the articles that it issues'],
  ])('as one document of %s: %s, %s', async (gazette, id) => {
    const document = convertFile(`seeds/${gazette}.txt`).documents.find((other) => other.id === id);
    expect(await differencesAsReceived(document ? [alone(document)] : [], saved(id))).toEqual([]);
  });
});

/** A file of one document has no contents page that would name a page. */
function alone(document: GazetteDocument): GazetteDocument {
  return { ...document, gazette: { ...document.gazette, page: null } };
}

function saved(name: string): Uint8Array {
  return readFileSync(join(SAVED, `${name}.docx`));
}
