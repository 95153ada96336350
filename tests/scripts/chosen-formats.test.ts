import { describe, expect, it } from 'vitest';
import { isUnchosen, onlyChosen, readChosen } from '../../src/chosen-formats.ts';
import { downloadsOf, gazetteDownloads } from '../../src/gazette/export/formats.ts';

const FEW = readChosen('docx, pdf');

describe('formats that are chosen', () => {
  it('are all where none is named', () => {
    expect([...readChosen(' ')]).toEqual(['docx', 'pdf', 'html', 'md', 'txt', 'xml', 'json', 'epub']);
    expect(onlyChosen(downloadsOf('a'), readChosen(''))).toEqual(downloadsOf('a'));
  });

  it('are those that are named, and what programs read', () => {
    expect(Object.keys(onlyChosen(downloadsOf('a'), FEW))).toEqual(['docx', 'pdf', 'json']);
    expect(gazetteDownloads('g-1', FEW).map(({ path }) => path)).toEqual([
      '/gazettes/g-1/g-1.pdf',
      '/gazettes/g-1/gazette.json',
      '/gazettes/g-1/g-1-docx.zip',
      '/gazettes/g-1/g-1-pdf.zip',
      '/gazettes/g-1/g-1-json.zip',
    ]);
  });

  it('have names that are known', () => {
    expect(() => readChosen('docx odt')).toThrow('Unexpected format odt in GONGBAO_FORMATS');
  });

  it('tell which published files are not made any more', () => {
    const addresses = [
      '/documents/a/a.md',
      '/documents/a/a.docx',
      '/documents/a/a.json',
      '/documents/a/a.png',
      '/documents/a/table_1.csv',
      '/documents/a/#art_1',
      '/documents/a/',
    ];
    expect(addresses.filter((address) => isUnchosen(address, FEW))).toEqual(['/documents/a/a.md']);
  });
});
