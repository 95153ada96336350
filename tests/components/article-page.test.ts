import { expect, test } from 'vitest';
import { drawArticle } from '../../src/components/document/draw-article.ts';
import { articlePagesOf } from '../../src/gazette/model/article-pages.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

test('each article has a page below that of its document, and knows what it stands in', () => {
  const [first] = articlePagesOf(sampleDocument());
  expect(first?.url).toBe('/documents/yangzhengfa-2019-19/art_1/');
  expect(first?.above.map(({ id }) => id)).toEqual(['part_2', 'chp_1']);
});

test('an article alone leads to places of the whole text where they are not its own', () => {
  const html = drawArticle(sampleDocument(), 'art_2', new Map());
  expect(html).toContain('<h3><a href="#art_2">第二条</a>');
  expect(html).toContain('<a href="/documents/yangzhengfa-2019-19/#art_1">本办法第一条</a>');
});
