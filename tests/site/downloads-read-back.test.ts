/** The PDF and Word files of the site, opened as any other gazette: laid out after GB/T 9704, with tables over pages and hanging lists. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { convertGazette } from '../../src/gazette/convert-gazette.ts';
import { accountForSource } from '../../src/gazette/parse/account-for-source.ts';
import { receive } from '../../src/gazette/read/receive.ts';
import type { Received } from '../../src/gazette/read/received.ts';
import { convertFile } from '../helpers/convert-file.ts';
import { differencesBetween, outlineOf } from '../metamorphic/outline.ts';

/** Lines of outlines that differ at most, and why. */
type Explained = Readonly<Record<string, readonly [most: number, because: string]>>;

/** By format and document. What is not listed differs in none. */
const EXPLAINED: Readonly<Record<'pdf' | 'docx', Explained>> = {
  pdf: {
    'beijing-13th-five-year-plan': [38, 'pictures are boxes in print, with a caption'],
    'beijing-2018-33-p32': [4, 'formulas and lowered numbers are set by glyphs of their own'],
    'haidian-2018-2-p109': [2, 'a cell, or a line at the foot of a page, is cut otherwise'],
    'haidian-2018-2-p115': [2, 'a cell, or a line at the foot of a page, is cut otherwise'],
    'haihangguifa-2018-5': [8, 'a note at the foot of a page parts the list that goes on behind it'],
    'haihangguifa-2018-6': [12, 'headings of articles are run into their text'],
    'haizhengbanfa-2018-16': [5, 'a cell, or a line at the foot of a page, is cut otherwise'],
    'haizhengbanfa-2018-19': [2, 'a cell, or a line at the foot of a page, is cut otherwise'],
    'haizhengbanfa-2018-31': [13, 'headings without number look like paragraphs'],
    'haizhengfa-2018-8': [44, 'formulas and raised numbers are set by glyphs of their own'],
    'menzhengbanfa-2019-35': [15, 'headings without number look like paragraphs; an annex list goes on over a page'],
    'menzhengbanfa-2019-47': [7, 'a cell, or a line at the foot of a page, is cut otherwise'],
    'menzhengbanfa-2019-52': [2, 'a cell, or a line at the foot of a page, is cut otherwise'],
  },
  docx: {
    'beijing-13th-five-year-plan': [34, 'pictures are boxes in print, with a caption'],
    'haihangguifa-2018-5': [10, 'Word counts its notes 1, 2, and a note parts the list that goes on behind it'],
    'haihangguifa-2018-6': [12, 'headings of articles are run into their text'],
    'haizhengbanfa-2018-31': [2, 'blanks of a form are written as one'],
    'haizhengfa-2018-8': [6, 'formulas are objects that Word lays out'],
  },
};

const documents = globSync('seeds/*.txt')
  .sort()
  .flatMap((file) => convertFile(file).documents);

describe.each(['pdf', 'docx'] as const)('a %s of the site is read as its document', (format) => {
  it.each(documents.map((document) => [document.id, document] as const))('%s', async (id, document) => {
    const file = readFileSync(join(inject('siteFolder'), document.downloads[format] ?? ''));
    const gazette = convertGazette({
      id,
      file: `seeds/${id}.${format}`,
      received: withoutColophon(await receive(file)),
      sha256: '0'.repeat(64),
      sidecar: {},
    });
    expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
    const expected = { ...document, titleEn: null, gazette: { ...document.gazette, section: null, page: null } };
    const differences = differencesBetween(shown([expected]), shown(gazette.documents));
    expect(differences.length).toBeLessThanOrEqual(EXPLAINED[format][id]?.[0] ?? 0);
  });
});

/** Without what the site says of the file on its last page. */
function withoutColophon(received: Received): Received {
  const end = received.lines.findLastIndex(({ raw }) => raw.startsWith('来源：《'));
  return { ...received, lines: received.lines.slice(0, end) };
}

/** Heads are guessed of a scan and drawn in the print; blanks between characters are none of the text. */
function shown(documents: Parameters<typeof outlineOf>[0]['documents']): string[] {
  return outlineOf({ documents }).map((line) => line.replaceAll(',"header":true', '').replaceAll(/[ \u3000]/g, ''));
}
