import { describe, expect, it } from 'vitest';
import { findAmended } from '../../src/gazette/parse/find-amended.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const TITLE = '国务院关于修改《食盐专营办法》的决定';
const ACT = ['国务院决定对《食盐专营办法》作如下修改：', '删去第三条。', '本决定自公布之日起施行。'];

/** Titles of the amended texts that a decision prints. */
function amendedIn(title: string, ...lines: readonly string[]): string[] {
  const body = lines.map((line) => aTextBlock(line));
  return findAmended(title, body, 0).map(({ at, titleCount }) => lines.slice(at, at + titleCount).join(''));
}

describe('the amended text begins', () => {
  it.each([
    [
      'its history',
      '（1996年5月27日中华人民共和国国务院令第197号发布　根据2013年12月7日《国务院关于修改部分行政法规的决定》修订）',
    ],
    ['a history of several lines', '（1996年5月27日中华人民共和国国务院令第197号发布'],
    ['its contents', '目　录'],
    ['its first chapter', '第一章　总则'],
    ['its first article', '第一条　为了加强食盐管理，制定本办法。'],
  ])('with its title over %s', (_, below) => {
    expect(amendedIn(TITLE, ...ACT, '食盐专营办法', below)).toEqual(['食盐专营办法']);
  });

  it('with a title on two lines', () => {
    expect(amendedIn(TITLE, ...ACT, '食盐专营', '办法', '第一章　总则')).toEqual(['食盐专营办法']);
  });

  it('for each text that the decision names', () => {
    const lines = ['一、修改《食盐专营办法》第三条。', '二、删去《城市供水条例》第五条。'];
    const texts = ['食盐专营办法', '第一条 为了管理。', '城市供水条例', '第一章 总则', '第一条 为了供水。'];
    expect(amendedIn('国务院关于修改部分行政法规的决定', ...lines, ...texts)).toEqual(['食盐专营办法', '城市供水条例']);
  });
});

describe('no amended text begins', () => {
  it('where the title stands over something else', () => {
    expect(amendedIn(TITLE, ...ACT, '食盐专营办法', '《食盐专营办法》施行以来，成效明显。')).toEqual([]);
  });

  it('in an annex', () => {
    expect(amendedIn(TITLE, ...ACT, '附件', '食盐专营办法', '第一章　总则')).toEqual([]);
  });

  it('behind what amends nothing', () => {
    expect(amendedIn('国务院关于废止《食盐专营办法》的决定', ...ACT, '食盐专营办法', '第一章　总则')).toEqual([]);
  });
});
