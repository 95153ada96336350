import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/gazette/read/read-source.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';

describe('readSource', () => {
  it('cuts lines at LF, CRLF and CR and can put them together again', () => {
    const { lines } = readSource(receiveText(new TextEncoder().encode('甲\r\n乙\n\r丙')), 'seeds/a.txt', '');
    expect(lines.map(({ n, start, raw }) => [n, start, raw])).toEqual([
      [1, 0, '甲'],
      [2, 3, '乙'],
      [3, 5, ''],
      [4, 6, '丙'],
    ]);
  });

  it('takes lines of tabs between rows for rows, elsewhere for blank lines', () => {
    const gazette = '甲\t乙\n\t\n丙\t丁\n\t\n\t\n己\t庚\n\t\n\n辛\t壬\n\t\n戊';
    const { lines } = readSource(receiveText(new TextEncoder().encode(gazette)), 'seeds/a.txt', '');
    const kinds = ['row', 'row', 'row', 'row', 'row', 'row', 'blank', 'blank', 'row', 'blank', 'text'];
    expect(lines.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['— 12 —', 'page-number'],
    ['·12·', 'page-number'],
    ['第 3 页', 'page-number'],
    ['第3页，共20页', 'page-number'],
    ['第3页/共20页', 'page-number'],
    ['－１２－', 'page-number'],
    ['― 12 ―', 'page-number'],
    ['<!-- page 3 -->', 'page-number'],
    ['<!-- figure -->', 'image'],
    ['<img src="a.png"/>', 'image'],
    ['-12', 'text'],
    ['12', 'text'],
    ['第12页所列', 'text'],
    ['---', 'rule'],
    ['***', 'rule'],
    ['______', 'rule'],
    ['————', 'rule'],
    ['—市主导—', 'text'],
    ['甲\t乙', 'row'],
    ['　', 'blank'],
    ['清江市人民政府公报 2022·6', 'running-head'],
    ['第一条 甲', 'text'],
  ])('says of %j that it is a %s', (raw, kind) => {
    const { lines } = readSource(receiveText(new TextEncoder().encode(raw + '\n公报')), 'a', '', [
      '清江市人民政府公报2022·6',
    ]);
    expect(lines[0]?.kind).toBe(kind);
  });
});
