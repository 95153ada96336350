import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/find/parse-query.ts';

const read = (query: string) => {
  const { terms, excluded } = parseQuery(query);
  return [terms.map(({ text }) => text), excluded.map(({ text }) => text)];
};

describe('parseQuery', () => {
  it.each([
    ['公墓', ['公墓'], []],
    ['公墓　管理', ['公墓', '管理'], []],
    ['"market economy" 改革', ['market economy', '改革'], []],
    ['公墓 -征收', ['公墓'], ['征收']],
    ['公墓 －"迁坟 征收"', ['公墓'], ['迁坟 征收']],
    ['2018-2020', ['2018-2020'], []],
    ['-2020年', ['-2020年'], []],
    ['“放管服”改革', ['“放管服”改革'], []],
    ['"未完', ['"未完'], []],
    ['公墓 -', ['公墓', '-'], []],
    ['  ', [], []],
    ['', [], []],
  ])('reads %s', (query, terms, excluded) => {
    expect(read(query)).toEqual([terms, excluded]);
  });

  it.each(['门政发(2019)19号', '门政发[2019]19号', '门政发【2019】第19号', '门政发〔2019〕 19 号'])(
    'knows %s for a document number',
    (query) => {
      const [term] = parseQuery(query).terms;
      expect(term?.text).toBe('门政发〔2019〕19号');
      expect(term?.spellings.at(-1)?.join('')).toBe('门政发[2019]19号');
    },
  );

  it('looks for a number as it is typed too, for a text may print it so', () => {
    expect(parseQuery('门政发（2019）19号').terms[0]?.spellings.map((chars) => chars.join(''))).toEqual([
      '门政发(2019)19号',
      '门政发[2019]19号',
    ]);
  });

  it('simplifies where a table is given', () => {
    const [term] = parseQuery(
      '門頭溝',
      new Map([
        ['門', '门'],
        ['頭', '头'],
        ['溝', '沟'],
      ]),
    ).terms;
    expect(term).toEqual({ text: '门头沟', spellings: [['门', '头', '沟']] });
  });
});
