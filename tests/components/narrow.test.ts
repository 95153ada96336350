import { expect, it } from 'vitest';
import { facetsOf } from '../../src/components/lists/facets.ts';
import { narrow, pairsOf, type Choice } from '../../src/components/lists/narrow.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument } from '../helpers/builders.ts';

const DOCUMENTS = [
  aDocument({ id: 'a', dateSigned: '2018-01-02', issuers: ['甲委'], genre: '意见' }),
  aDocument({ id: 'b', dateSigned: '2018-03-04', issuers: ['乙局'], genre: '通知' }),
  aDocument({ id: 'c', dateSigned: '2019-01-02', issuers: ['乙局'], genre: '通知' }),
];
const FACETS = facetsOf(DOCUMENTS, []);

function choose(key: string, name: string): Choice<GazetteDocument> {
  const facet = FACETS.find((one) => one.key === key);
  const value = facet?.values.find((one) => one.name === name);
  if (!facet || !value) throw new RangeError(`${key}: ${name}`);
  return { key: facet.key, value };
}

const offersOf = (key: string, ...chosen: Choice<GazetteDocument>[]) =>
  narrow(FACETS, chosen)
    .find((one) => one.key === key)
    ?.offers.map(({ name, count, url }) => [name, count, url]);

it('counts what a second value leaves of the first, and leads to the page of both', () => {
  expect(offersOf('issuer', choose('year', '2018年'))).toEqual([
    ['乙局', 1, '/documents/year/2018/issuer/yiju/'],
    // All of its documents are of that year.
    ['甲委', 1, '/documents/issuer/jiawei/'],
  ]);
});

it('offers no link where a value would change nothing, and no value that leaves nothing', () => {
  expect(offersOf('genre', choose('issuer', '乙局'))).toEqual([['通知', 2, '/documents/genre/tongzhi/']]);
  expect(offersOf('status', choose('issuer', '乙局'))).toEqual([['未见废止', 2, null]]);
});

it('lets one who made two choices exchange either or take it back', () => {
  const both = [choose('year', '2018年'), choose('issuer', '乙局')];
  expect(narrow(FACETS, both).map(({ key, without }) => [key, without])).toEqual([
    ['year', '/documents/issuer/yiju/'],
    ['issuer', '/documents/year/2018/'],
  ]);
  expect(offersOf('year', ...both)).toEqual([
    ['2019年', 1, '/documents/year/2019/'],
    ['2018年', 1, '/documents/year/2018/issuer/yiju/'],
  ]);
});

it('makes a page of each two values that together leave fewer documents than each alone', () => {
  expect(pairsOf(FACETS).map(({ url, documents }) => [url, documents.map(({ id }) => id)])).toEqual([
    ['/documents/year/2018/issuer/yiju/', ['b']],
    ['/documents/year/2018/genre/tongzhi/', ['b']],
  ]);
});
