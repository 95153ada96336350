import { describe, expect, it } from 'vitest';
import { offeredTexts, textsOfWork } from '../../src/components/works/offered-texts.ts';
import type { WorkEdition } from '../../src/gazette/model/edition.ts';

function edition(document: string, from: string, kind: WorkEdition['kind']): WorkEdition {
  return { document, url: `/documents/${document}/`, from, to: null, kind, by: null, reprints: [] };
}

/** 村民委员会组织法: adopted in 1998, made anew in 2010, amended in 2018. */
const LAW = {
  url: '/works/cunweihui/',
  editions: [
    edition('npc-1998', '1998-11-04', 'enacted'),
    edition('npc-2010', '2010-10-28', 'revised'),
    edition('npc-2019', '2018-12-29', 'amended'),
  ],
  status: { value: 'in-force' as const },
};
const TEXTS = textsOfWork(LAW, []);
const CITES = { relation: 'cites' as const, edition: null };

describe('offeredTexts', () => {
  it('offers the text that held when it was cited, and the one that holds', () => {
    expect(offeredTexts(LAW, TEXTS, { ...CITES, day: '2012-05-01' }, '2024-01-01')).toEqual([
      { text: '当时的版本：2010年10月28日修订文本', url: '/documents/npc-2010/' },
      { text: '现行版本：2018年12月29日修正文本', url: '/documents/npc-2019/' },
    ]);
  });

  it('offers one text once where it is both', () => {
    const offers = offeredTexts(LAW, TEXTS, { ...CITES, day: '2020-05-01' }, '2024-01-01');
    expect(offers.map(({ text }) => text)).toEqual(['当时的、现行版本：2018年12月29日修正文本']);
  });

  it('names the text that the sentence names', () => {
    const offers = offeredTexts(LAW, TEXTS, { ...CITES, edition: 'npc-1998', day: '2012-05-01' }, '2024-01-01');
    expect(offers[0]).toEqual({ text: '写明的版本：1998年11月4日公布文本', url: '/documents/npc-1998/' });
  });

  it('takes for the text that an amendment changes the one before it', () => {
    const acts = { relation: 'amends' as const, edition: null, day: '2018-12-29' };
    expect(offeredTexts(LAW, TEXTS, acts, '2024-01-01')[0]?.url).toBe('/documents/npc-2010/');
  });

  it('says of no text that it holds where the work was repealed, nor of one that is yet to hold', () => {
    const repealed = { status: { value: 'repealed' as const } };
    expect(offeredTexts(repealed, TEXTS, { ...CITES, day: '2012-05-01' }, '2024-01-01')).toHaveLength(1);
    const early = offeredTexts(LAW, TEXTS, { ...CITES, day: '2012-05-01' }, '2015-01-01');
    expect(early.map(({ text }) => text)).toEqual(['当时的、现行版本：2010年10月28日修订文本']);
  });

  it('offers nothing where there is one text only', () => {
    expect(offeredTexts(LAW, TEXTS.slice(0, 1), { ...CITES, day: '2012-05-01' }, '2024-01-01')).toEqual([]);
  });
});

describe('textsOfWork', () => {
  const article = { number: 1, sub: null, label: '第一条', heading: null, above: [], paragraphs: [] };
  const wording = { front: [], articles: [article] };

  it('has what this site makes of a decision among the printed texts, at its own page', () => {
    const texts = textsOfWork(LAW, [{ from: '2021-01-01', wording }]);
    expect(texts.at(-1)).toEqual({
      url: '/works/cunweihui/2021-01-01/',
      from: '2021-01-01',
      name: '2021年1月1日本站推算的文本',
      prints: [],
    });
  });

  it('leaves out what has no page: a text without articles, and one of the day of another', () => {
    expect(textsOfWork(LAW, [{ from: '2021-01-01', wording: { front: [], articles: [] } }])).toHaveLength(3);
    expect(textsOfWork(LAW, [{ from: '2018-12-29', wording }])).toHaveLength(3);
  });
});
