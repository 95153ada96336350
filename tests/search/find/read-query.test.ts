import { describe, expect, it } from 'vitest';
import { readCitation } from '../../../src/search/find/read-citation.ts';
import { readDate } from '../../../src/search/find/read-date.ts';
import { readNumber } from '../../../src/search/find/read-number.ts';
import { readQuery } from '../../../src/search/find/read-query.ts';

describe('readNumber', () => {
  it.each([
    ['沪府发2021 8', '沪府发〔2021〕8号'],
    ['沪府发(2021)8', '沪府发〔2021〕8号'],
    ['沪府办发21年8号', '沪府办发〔2021〕8号'],
    ['粤府办［2016］第19号', '粤府办〔2016〕19号'],
    ['粤府函2017年第303号', '粤府函〔2017〕303号'],
  ])('reads %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['上海2021 8', '公墓', '第16条', '2021年8月', '垃圾分类2020 5'])('does not take %s for one', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('readDate', () => {
  it.each([
    ['2019-07-23', '2019-07-23', ''],
    ['2019.7.23', '2019-07-23', ''],
    ['二〇一九年七月二十三日', '2019-07-23', ''],
    ['二○一九年七月二十三日', '2019-07-23', ''],
    ['2016年11月的省府文件', '2016-11', '的省府文件'],
  ])('reads %s', (text, iso, rest) => {
    expect(readDate(text)).toMatchObject({ iso, rest });
  });

  it.each(['PM2.5', '2019年', '2019年13月', '1.2.3'])('does not take %s for one', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('readCitation', () => {
  it('knows an article in both numerals, and the points by which lists are cited so', () => {
    const citation = { spellings: ['第十六条', '第16条'], rest: '殡葬管理条例' };
    expect(readCitation('《殡葬管理条例》第16条')).toMatchObject(citation);
    expect(readCitation('殡葬管理条例第十六条')).toMatchObject(citation);
    expect(readCitation('第三十九条')?.openings).toContain('39.');
    expect(readCitation('殡葬管理条例16条')).toMatchObject(citation);
    expect(readCitation('工作要点第6项')?.openings).toContain('（六）');
  });

  it('finds none where nothing is numbered', () => {
    expect(readCitation('第一批名单')).toBeNull();
    expect(readCitation('楼市18条')).toBeNull();
  });
});

describe('readQuery', () => {
  const runs = (text: string) => readQuery(text, ['怎么办', '多少']).runs.map((run) => run.join(''));

  it('sets aside what only asks, and punctuation', () => {
    expect(runs('骨灰存放到期怎么办？')).toEqual(['骨灰存放到期']);
    expect(runs('公墓，申请')).toEqual(['公墓', '申请']);
    expect(runs('“营商环境”')).toEqual(['营商环境']);
  });

  it('keeps the marks inside numbers', () => {
    expect(runs('PM2.5 12.5%')).toEqual(['pm2.5', '12.5%']);
  });
});
