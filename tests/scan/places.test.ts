import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/gazette/scan/places.ts';

describe('placeAt', () => {
  it.each([
    ['第十二条第二款第（三）项第一目', '条12 款2 项3 目1'],
    ['第十二条之一', '条12-1'],
    ['第三条和第五条', '条3'],
    ['第六、七、八条', '条6,7,8'],
    ['第六条', '条6'],
    ['第三和五条', '条3,5'],
    ['第三及五条', '条3,5'],
    ['第三或五条', '条3,5'],
    ['第一至三款', '款1,2,3'],
    ['第一到三款', '款1,2,3'],
    ['第一-三款', '款1,2,3'],
    ['第一—三款', '款1,2,3'],
    ['第三、第五项', '项3,5'],
    ['第二编第三章第一节', '编2 章3 节1'],
    ['第三十四條第五項', '条34 款5'],
    ['第一百五十一條第二項第三款', '条151 款2 项3'],
    ['第三条第二项', '条3 项2'],
    ['第二編第一節', '编2'],
    ['第三部分', '部分3'],
  ])('reads %s as %s', (text, printed) => {
    const units = placeAt(text, 0)?.units.map(
      ({ kind, numbers, sub }) => `${kind}${numbers.map(({ number }) => number).join(',')}${sub ? `-${sub}` : ''}`,
    );
    expect(units?.join(' ')).toBe(printed);
  });

  it('fills a range up to a hundred, of a longer one it has the ends', () => {
    const numbersOf = (text: string) => placeAt(text, 0)?.units[0].numbers.map(({ number }) => number);
    expect(numbersOf('第一至一百零一条')).toHaveLength(101);
    expect(numbersOf('第一至一百零二条')).toEqual([1, 102]);
  });

  it.each(['第一目标', '第一目录', '第一目的地', '第一名', '三条'])('reads none in %s', (text) => {
    expect(placeAt(text, 0)).toBeNull();
  });
});
