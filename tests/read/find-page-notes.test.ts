import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/gazette/read/read-source.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';

function noiseIn(...lines: string[]): string[] {
  const received = receiveText(new TextEncoder().encode(lines.join('\n')));
  return readSource(received, 'seeds/a.txt', '').lines.flatMap(({ kind, raw }) => (kind === 'noise' ? [raw] : []));
}

const TITLE = '浏阳市人民政府关于加强烟花爆竹安全管理的通告';
const TEXT = '为加强烟花爆竹安全管理，现通告如下。';

describe('a page that was printed', () => {
  it('has its block of facts over the text, but for the number of the document', () => {
    const facts = ['发⽂机关：浏阳市人民政府　成文日期：2019年6月3日', '效力状态：有效'];
    expect(noiseIn('发文字号：浏政发〔2019〕12号', ...facts, TITLE, TEXT)).toEqual(facts);
  });

  it('has no block of facts where there is one alone, or behind a sentence', () => {
    expect(noiseIn(TITLE, '来源：国家统计局', TEXT)).toEqual([]);
    expect(noiseIn(TITLE, TEXT, '来源：国家统计局', '关键词：烟花')).toEqual([]);
  });

  it('has its address at its end, where its links lead, and what the site says of itself', () => {
    const notes = [
      '网址　https://www.liuyang.gov.cn/zwgk/',
      '〔1〕https://www.gov.cn/zhengce/content/2014-07/29/',
      'content_8932.htm',
      '本站文字由公报扫描件识别整理而成，仅供查阅。',
    ];
    expect(noiseIn(TITLE, TEXT, ...notes)).toEqual(notes);
    expect(noiseIn(TITLE, TEXT, ...notes, '二、本通告自发布之日起施行。')).toEqual([]);
  });
});
