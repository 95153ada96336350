import { expect, test } from 'vitest';
import { historyOfArticles } from '../../src/components/works/article-history.ts';
import type { WorkVersion } from '../../src/components/works/versions-of.ts';
import type { Provision } from '../../src/gazette/model/provision.ts';

function article(number: number, text: string): Provision {
  return { number, sub: null, label: `第${number}条`, heading: null, above: [], paragraphs: [{ text, items: [] }] };
}

function version(from: string, articles: Provision[]): WorkVersion {
  return { from, wording: { front: [], articles }, url: `/documents/${from}/`, by: null, acts: [], unclear: [] };
}

const TERM = '村民委员会每届任期三年，届满应当及时举行换届选举。';
const LONGER = '村民委员会每届任期五年，届满应当及时举行换届选举。';
const MEMBERS = '村民委员会由主任、副主任和委员共三至七人组成。';
const FREE = '任何组织或者个人不得指定、委派或者撤换村民委员会成员。';

const HISTORIES = historyOfArticles([
  version('1998-11-04', [article(1, MEMBERS), article(2, TERM), article(3, FREE)]),
  version('2010-10-28', [article(1, MEMBERS), article(2, TERM)]),
  version('2018-12-29', [article(1, MEMBERS), article(3, LONGER)]),
]);

const datesOf = (from: string, key: string): string[] | undefined =>
  HISTORIES.get(from)
    ?.get(key)
    ?.wordings.map((wording) => wording.version.from);

test('an article that never changed has one wording', () => {
  expect(datesOf('2018-12-29', '1')).toEqual(['1998-11-04']);
});

test('a change is told from both sides, under the number that the article had there', () => {
  expect(datesOf('2018-12-29', '3')).toEqual(['1998-11-04', '2018-12-29']);
  expect(datesOf('1998-11-04', '2')).toEqual(['1998-11-04', '2018-12-29']);
});

test('an article that ended says when, and the number that it had is not taken for it', () => {
  expect(HISTORIES.get('1998-11-04')?.get('3')?.ended?.from).toBe('2010-10-28');
  expect(datesOf('1998-11-04', '3')).toEqual(['1998-11-04']);
});
