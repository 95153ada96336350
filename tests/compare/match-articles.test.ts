import { describe, expect, test } from 'vitest';
import { matchArticles, type Fate } from '../../src/gazette/compare/match-articles.ts';
import { markWords } from '../../src/gazette/compare/mark-words.ts';
import { summarize } from '../../src/gazette/compare/summarize.ts';
import { wordingOf } from '../../src/gazette/compare/wording-of.ts';
import type { Provision } from '../../src/gazette/model/provision.ts';
import { convertFile } from '../helpers/convert-file.ts';

function articlesOf(file: string, title: string): readonly Provision[] {
  const { documents } = convertFile(`tests/amend/fixtures/${file}.txt`);
  const document = documents.find((one) => one.parts.some((part) => part.title === title));
  return wordingOf(document?.parts.find((part) => part.title === title)?.children ?? []).articles;
}

function tell(fate: Fate): string {
  switch (fate.kind) {
    case 'same':
    case 'changed':
      return `${fate.before.label} ${fate.kind} ${fate.after.label}`;
    case 'added':
    case 'split':
      return `${fate.kind} ${fate.after.label}`;
    case 'deleted':
    case 'merged':
      return `${fate.before.label} ${fate.kind}`;
  }
}

describe('外国商会管理暂行规定 of 1989 and of 2013', () => {
  const title = '外国商会管理暂行规定';
  const fates = matchArticles(
    articlesOf('regulations-2013/gwy-1989-12', title),
    articlesOf('regulations-2013/gwy-2013-36', title),
    { moved: new Map([['9', '7']]), gone: new Set(['7']), come: new Set() },
  );

  test('each article is found under its new number', () => {
    expect(fates.map(tell)).toEqual([
      '第一条 same 第一条',
      '第六条 same 第六条',
      '第七条 deleted',
      '第九条 changed 第七条',
      '第八条 same 第八条',
      '第十条 same 第九条',
      '第十一条 changed 第十条',
      '第十二条 changed 第十一条',
      '第十三条 same 第十二条',
      '第十四条 same 第十三条',
    ]);
  });

  test('is told in one line', () => {
    expect(summarize(fates)).toBe('3条修改，1条删去，3条只改序号；3条相同。');
  });
});

describe('words', () => {
  test('are marked whole', () => {
    expect(markWords('村民委员会每届任期三年，届满', '村民委员会每届任期五年，届满')).toEqual([
      { kind: 'same', text: '村民委员会每届任期' },
      { kind: 'deleted', text: '三年' },
      { kind: 'added', text: '五年' },
      { kind: 'same', text: '，届满' },
    ]);
  });
});

test('an article whose words went into another is merged into it, one that came out of another is split from it', () => {
  const article = (number: number, text: string): Provision => ({
    number,
    sub: null,
    label: `第${number}条`,
    heading: null,
    above: [],
    paragraphs: [{ text, items: [] }],
  });
  const [a, b] = ['用人单位应当按照国家规定为职工办理社会保险登记手续。', '职工有权查询本人的缴费记录。'];
  expect(matchArticles([article(1, a), article(2, b)], [article(1, a + b)]).map(tell)).toEqual([
    '第1条 changed 第1条',
    '第2条 merged',
  ]);
  expect(matchArticles([article(1, a + b)], [article(1, a), article(2, b)]).map(tell)).toEqual([
    '第1条 changed 第1条',
    'split 第2条',
  ]);
});
