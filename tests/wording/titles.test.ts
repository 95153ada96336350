/** Where the lines of titles end, after GB/T 9704—2012 (7.3.1): words whole, by sense, no line left alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakTitle } from '../../src/gazette/wording/break-title.ts';
import { splitTitle } from '../../src/gazette/wording/split-title.ts';
import { titleUnits } from '../../src/gazette/wording/title-units.ts';
import { widthOf } from '../../src/gazette/wording/width-of.ts';
import { balanceLines } from '../helpers/balance-lines.ts';
import { convertFiles, convertSeeds } from '../helpers/convert-seeds.ts';
import { charactersOfHeading } from '../helpers/heading-width.ts';

interface Title {
  title: string;
  issuers: string[];
}

const documents = [...convertSeeds(), ...convertFiles('tests/collections/*/seeds/*.txt')];
const titles: Title[] = documents.flatMap(({ title, shortTitle, parts, issuers }) =>
  [...new Set([title, shortTitle, ...parts.map((part) => part.title)])]
    .filter(Boolean)
    .map((words) => ({ title: words, issuers })),
);

/** What is one thing to whoever reads it, and was broken before. */
const WHOLE = [
  ...['国民经济', '社会发展', '总分馆制', '全民健身', '非本市户籍', '中小学校', '区政府', '自然资源', '领导小组'],
  ...[
    '治污染',
    '保环境',
    '绿水青山',
    '农产品',
    '园林绿化局',
    '公益性公墓',
    '生态环境',
    '保护区',
    '优化营商环境',
    '印发',
  ],
];
// 例：2018年—2020年 · 2018-2020年
const RE_YEARS = /\d{4}年?[-—～]\d{4}年?/gu;
const RE_QUOTED = /“[^“”]{1,11}”|（[^（）]{1,11}）/gu;

describe.each([390, 768, 1024, 1440])('in a window of %i px', (width) => {
  const room = charactersOfHeading(width);

  it('no line of a title is wider than the heading', () => {
    expect(titles.length).toBeGreaterThan(100);
    const wide = titles.flatMap(({ title, issuers }) =>
      splitTitle({ title, issuers }).filter((p) => widthOf(p) > room),
    );
    expect(wide).toEqual([]);
  });

  it('no line ends in a word, an organ, a period, a quotation or a term', () => {
    expect(titles.flatMap((title) => brokenIn(title, balanceLines(splitTitle(title), room)))).toEqual([]);
  });

  it('no last line is forgotten, none begins with a mark that closes, and nothing is lost', () => {
    for (const title of titles) {
      const lines = balanceLines(splitTitle(title), room);
      expect(lines.join('')).toBe(title.title);
      if (lines.length > 1) expect(widthOf(lines.at(-1) ?? ''), lines.join('|')).toBeGreaterThanOrEqual(4);
      expect(lines.filter((line) => /^[》）”、的]|[《（“]$/u.test(line))).toEqual([]);
    }
  });
});

it('on paper and on pictures lines end where they may', () => {
  expect(titles.flatMap((title) => [16, 20].flatMap((room) => brokenIn(title, breakTitle(title, room))))).toEqual([]);
});

describe('a title is read as', () => {
  it.each([
    [
      'organs, what they do, and what they issue',
      '上海市教育委员会关于印发《上海市中小学校劳动教育实施方案》的通知',
      2,
    ],
    ['places and terms', '浙江省水污染防治行动计划（2016—2020年）', 0],
  ])('%s', (_, title, from) => {
    const units = titleUnits({ title, issuers: from === 0 ? ['浙江省人民政府'] : ['上海市教育委员会'] });
    expect(units.map(({ text }) => text)).toEqual(
      from === 0
        ? ['浙江省', '水污染防治', '行动计划', '（2016—2020年）']
        : ['上海市教育委员会', '关于印发', '《上海市', '中小学校', '劳动', '教育', '实施方案》的通知'],
    );
  });

  it('words that the dictionary cuts into characters', () => {
    const units = titleUnits({ title: '关于做好拥军优属工作的通知', issuers: [] }).map(({ text }) => text);
    expect(units).toContain('拥军优属');
  });
});

/** Breaks of a title that are in a thing, as 甲|乙. */
function brokenIn({ title, issuers }: Title, lines: readonly string[]): string[] {
  const ends = lines.slice(0, -1).map((_, i) => lines.slice(0, i + 1).join('').length);
  const things = [
    ...[...issuers.filter((issuer) => issuer.length <= 14), ...WHOLE].flatMap((word) => placesOf(word, title)),
    ...[...title.matchAll(RE_YEARS), ...title.matchAll(RE_QUOTED)].map(({ 0: found, index }) => [index, found.length]),
    ...wordsOf(title, issuers),
  ];
  return ends
    .filter((end) => things.some(([start = 0, length = 0]) => start < end && end < start + length))
    .map((end) => `${title.slice(0, end)}|${title.slice(end)}`);
}

function placesOf(word: string, title: string): number[][] {
  return [...title.matchAll(RegExp(RegExp.escape(word), 'gu'))].map(({ index }) => [index, word.length]);
}

/** Words of the dictionary. The name of a place is none of its words: 门头沟区|区长. */
function wordsOf(title: string, issuers: readonly string[]): number[][] {
  const places = issuers.flatMap((issuer) => issuer.match(/\p{sc=Han}+?[省市区县]/gu) ?? []);
  const ends = new Set(places.flatMap((place) => placesOf(place, title)).map(([at = 0, n = 0]) => at + n));
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)]
    .filter(({ index, segment }) => ![...segment].some((_, i) => ends.has(index + i)))
    .map(({ index, segment }) => [index, segment.length]);
}

it('the styles of the heading are those that were reckoned with', () => {
  const css = readFileSync('src/styles/title.css', 'utf8');
  expect(css).toMatch(/word-break: keep-all/u);
  expect(css).toMatch(/text-wrap: balance/u);
});
