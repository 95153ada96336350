import { describe, expect, it } from 'vitest';
import type { DocumentStart } from '../../src/gazette/parse/find-pages.ts';
import { findPages } from '../../src/gazette/parse/find-pages.ts';
import { layOutPages } from '../../src/gazette/read/layout/lay-out-pages.ts';
import { readSource } from '../../src/gazette/read/read-source.ts';
import type { Received } from '../../src/gazette/read/received.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';
import { typeset, type Piece } from '../helpers/typeset.ts';

describe('pages of a text file', () => {
  it.each([
    [
      'by the numbers at the foot of pages that form feeds end',
      ['甲', '— 7 —', '\f乙', '— 8 —', '\f丙', '— 9 —'],
      [7, 7, 8, 8, 9, 9],
    ],
    ['by those at the head', ['第7页', '甲', '\f第8页', '乙', '\f第9页', '丙'], [7, 7, 8, 8, 9, 9]],
    [
      'between two that are numbered',
      ['甲', '— 7 —', '\f乙', '— 8 —', '\f丙', '\f丁', '- 10 -', '\f戊', '- 11 -'],
      [7, 7, 8, 8, 9, 10, 10, 11, 11],
    ],
    ['not where numbers do not go on', ['甲', '— 7 —', '\f乙', '— 3 —'], [null, null, null, null]],
    [
      'not beyond the first and the last number',
      ['甲', '\f乙', '— 8 —', '\f丙', '— 9 —', '\f丁'],
      [null, 8, 8, 9, 9, null],
    ],
    ['not by what a program has counted', ['甲', '{7}------', '\f乙', '{8}------'], [null, null, null, null]],
    [
      'not by numbers without form feeds, of which nobody knows whether they are foot or head',
      ['甲', '— 7 —', '乙', '— 8 —'],
      [null, null, null, null],
    ],
  ])('are known %s', (_, lines, pages) => {
    expect(pagesOf(receiveText(new TextEncoder().encode(lines.join('\n'))))).toEqual(pages);
  });

  it.each([
    ['foot', 7, [7, 7, 8, 8, null]],
    ['head', 6, [null, 7, 7, 8, 8]],
  ])('are known by numbers alone where the contents page tells that they stand at the %s', (_, page, pages) => {
    const lines = ['甲', '— 7 —', '乙', '— 8 —', '丙'];
    const starts = [
      { line: 1, page },
      { line: 3, page: page === 7 ? 8 : 7 },
    ];
    const found = pagesOf(receiveText(new TextEncoder().encode(lines.join('\n'))), starts);
    expect(found.map((own, i) => (i === 0 && page === 6 ? null : own))).toEqual(pages);
  });

  it('are those of the contents page where nothing else tells, and between two documents on one page', () => {
    const lines = Array.from({ length: 8 }, (_, i) => `第${i}行`);
    const starts = [
      { line: 1, page: 5 },
      { line: 4, page: 6 },
      { line: 6, page: 6 },
      { line: 8, page: 9 },
    ];
    const found = pagesOf(receiveText(new TextEncoder().encode(lines.join('\n'))), starts);
    expect(found).toEqual([5, null, null, 6, 6, 6, null, 9]);
  });

  it('are not those of a contents page that does not count on', () => {
    const starts = [
      { line: 1, page: 5 },
      { line: 2, page: 60 },
      { line: 3, page: 7 },
    ];
    expect(pagesOf(receiveText(new TextEncoder().encode('甲\n乙\n丙')), starts)).toEqual([5, null, null]);
  });
});

describe('pages with positions', () => {
  const pieces: Piece[] = Array.from({ length: 50 }, (_, i) => ({ paragraph: `第${i}段说明情况。` }));

  it('are known by the numbers that they print, rows of tables included', () => {
    const rows = {
      rows: [
        ['类别', '定额'],
        ['居民', '12'],
        ['工业', '30'],
      ],
    };
    const received = layOutPages(
      typeset([...pieces.slice(0, 21), rows, ...pieces.slice(21)], {
        head: '滨海市人民政府公报 2021年第3期',
        firstPage: 12,
      }),
    );
    const pages = pagesOf(received);
    const rowPages = received.lines.flatMap(({ cells }, i) => (cells ? [pages[i]] : []));
    expect(rowPages).toEqual([12, 13, 13]);
    expect(new Set(pages)).toEqual(new Set([12, 13, 14]));
  });

  it('are not known where they print none', () => {
    expect(new Set(pagesOf(layOutPages(typeset(pieces, { head: '滨海市人民政府公报 2021年第3期' }))))).toEqual(
      new Set([null]),
    );
  });

  it('are known between documents that begin as many leaves apart as the contents page says', () => {
    const received = layOutPages(typeset(pieces));
    const lineOf = (words: string): number => received.lines.findIndex(({ raw }) => raw.startsWith(words)) + 1;
    const starts: DocumentStart[] = [
      { line: lineOf('第0段'), page: 30 },
      { line: lineOf('第49段'), page: 32 },
    ];
    expect(new Set(pagesOf(received, starts))).toEqual(new Set([30, 31, 32]));
  });
});

/** Of each line; blank lines have that of what is above them. */
function pagesOf(received: Received, starts: readonly DocumentStart[] = []): (number | null)[] {
  const source = readSource(received, 'seeds/a.txt', '');
  const pageAt = findPages(source, starts);
  return source.lines.map(({ n }) => pageAt(n));
}
