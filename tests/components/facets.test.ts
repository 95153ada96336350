import { describe, expect, it } from 'vitest';
import { assignSlugs } from '../../src/gazette/text/assign-slugs.ts';
import { facetsOf } from '../../src/components/lists/facets.ts';
import { newestFirst } from '../../src/components/lists/sort-documents.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument } from '../helpers/builders.ts';

const DOCUMENTS = [
  aDocument({ id: 'a', dateSigned: '2018-01-02', issuers: ['甲委', '乙局'], genre: '意见' }),
  aDocument({ id: 'b', dateSigned: '2019-01-02', issuers: ['乙局'], genre: '通知', status: { value: 'repealed' } }),
  aDocument({ id: 'c', dateSigned: null, issuers: [], genre: null }),
];

const ISSUES = [{ id: 'beijing-2019-10', name: '北京市人民政府公报', issue: '2019年第10期' }];

function show(key: string): [string, number][] {
  const facet = facetsOf(DOCUMENTS, ISSUES).find((f) => f.key === key);
  return facet?.values.map((value) => [value.name, value.documents.length]) ?? [];
}

describe('facetsOf', () => {
  it('puts a document of joint issuers under each of them', () => {
    expect(show('issuer').slice(0, 1)).toEqual([['乙局', 2]]);
  });

  it('calls a gazette by its name and issue', () => {
    expect(show('gazette')).toEqual([['《北京市人民政府公报》2019年第10期', 3]]);
  });

  it('sorts years downwards with the undated last', () => {
    expect(show('year')).toEqual([
      ['2019年', 1],
      ['2018年', 1],
      ['未署日期', 1],
    ]);
  });

  it('finds every document under every facet', () => {
    for (const { values } of facetsOf(DOCUMENTS, ISSUES)) {
      expect(values.length).toBeGreaterThan(0);
      const found = new Set(values.flatMap((value) => value.documents.map((d: GazetteDocument) => d.id)));
      expect([...found].sort()).toEqual(['a', 'b', 'c']);
    }
  });

  it('gives every value a path of its own', () => {
    const urls = facetsOf(DOCUMENTS, ISSUES).flatMap(({ values }) => values.map((value) => value.url));
    expect(urls).toEqual(
      expect.arrayContaining([
        '/documents/genre/tongzhi/',
        '/documents/year/2018/',
        '/documents/status/in-force/',
        '/documents/year/none/',
      ]),
    );
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe('assignSlugs', () => {
  it('tells names of one pinyin apart without regard to their order', () => {
    const slugs = assignSlugs(['江苏', '姜苏', '上海']);
    expect(slugs.get('上海')).toBe('shanghai');
    expect(slugs.get('江苏')).toBe('jiangsu-6c5f82cf');
    expect(assignSlugs(['姜苏', '江苏']).get('江苏')).toBe(slugs.get('江苏'));
  });

  it('gives a name without any letter a path too', () => {
    expect(assignSlugs(['——']).get('——')).toBe('20142014');
  });
});

describe('newestFirst', () => {
  it('puts the undated last and keeps the order of the gazette within a day', () => {
    const at = (id: string, dateSigned: string | null, seq: number): GazetteDocument =>
      aDocument({ id, dateSigned, gazette: { id: 'g', seq, page: null, section: null } });
    const sorted = [
      at('undated', null, 1),
      at('second', '2019-01-01', 3),
      at('first', '2019-01-01', 2),
      at('new', '2020-01-01', 9),
    ];
    expect(sorted.sort(newestFirst).map(({ id }) => id)).toEqual(['new', 'first', 'second', 'undated']);
  });
});
