import { describe, expect, it } from 'vitest';
import { orderNumberAt, ordinalAlone } from '../../src/gazette/scan/doc-number.ts';

describe('what counts an order', () => {
  it.each([
    ['第755号', '第755号'],
    ['（第 241 号）', '第241号'],
    ['2019年第45号', '2019年第45号'],
    ['（〔十五届〕第9号）', '〔十五届〕第9号'],
    ['第七十四号', '第七十四号'],
  ])('%s is %s', (line, number) => {
    expect(ordinalAlone(line)).toBe(number);
  });

  it.each(['国发〔2014〕7号', '2019年第45期', '第5号文件'])('is not %s', (line) => {
    expect(ordinalAlone(line)).toBeNull();
  });
});

describe('an order with its number', () => {
  it.each([
    '中华人民共和国国务院令|第755号',
    '交通运输部公告|（2021年第4号）',
    '北京市人民代表大会常务委员会公告|（〔十五届〕第9号）',
  ])('%s', (parted) => {
    expect(orderNumberAt(parted.replace('|', ''))).toBe(parted.indexOf('|'));
  });

  it.each(['第755号', '国务院关于修改部分行政法规的决定', '《北京市人民政府令第6号》'])('is not %s', (line) => {
    expect(orderNumberAt(line)).toBeNull();
  });
});
