import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/search/make/opening-of.ts';
import { aDocument } from '../../helpers/builders.ts';

describe('openingOf', () => {
  const documents = ['2018-04-23', '2019-07-23', null, '2018-11-02'].map((dateSigned, i) =>
    aDocument({ id: `haizhengfa-2018-${i}`, dateSigned }),
  );

  it('has the newest documents, as the search answers to nothing, and says how many there are', () => {
    const { total, results } = openingOf(documents, [], 3);
    expect(total).toBe(4);
    expect(results.map(({ date }) => date)).toEqual(['2019-07-23', '2018-11-02', '2018-04-23']);
    expect(results[0]).toMatchObject({ id: 'haizhengfa-2018-1', url: '/documents/haizhengfa-2018-1/', matches: [] });
  });
});
