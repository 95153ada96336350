import { describe, expect, it } from 'vitest';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { isOrgan, issuersOf, withoutIssuers } from '../../src/gazette/scan/issuer.ts';

describe('issuersOf', () => {
  it.each([
    ['北京市财政局等4部门关于开展检查的通知', ['北京市财政局等4部门']],
    ['最高人民法院、最高人民检察院关于办理走私案件的解释', ['最高人民法院', '最高人民检察院']],
    ['中共北京市委 北京市人民政府关于加快发展的意见', ['中共北京市委', '北京市人民政府']],
    ['北京市海淀区人民政府人事任免', ['北京市海淀区人民政府']],
    ['北京市人民政府令', ['北京市人民政府']],
    ['北京市人民政府通告', ['北京市人民政府']],
    ['关于开展检查的通知', []],
    ['海淀区教委、海淀区民政局转发节水办法', ['海淀区教委', '海淀区民政局']],
    ['财政部国家税务总局关于补充通知', ['财政部', '国家税务总局']],
    ['中共中央国家机关工作委员会关于学习的通知', ['中共中央国家机关工作委员会']],
    ['办公室关于节水的通知', []],
    ['北京市人民政府节水办法', []],
  ])('of %s are %j', (title, issuers) => {
    expect(issuersOf(title)).toEqual(issuers);
  });

  it('looks through a long list of organs without trying every way to part it', () => {
    expect(issuersOf('责任单位' + '区农业农村局、区文化和旅游局、区卫生健康委、区城管委'.repeat(20))).toEqual([]);
  });
});

describe('withoutIssuers', () => {
  it.each([
    ['北京市门头沟区人民政府办公室关于印发节水办法的通知', '关于印发节水办法的通知'],
    ['海淀区教委、海淀区民政局转发节水办法', '转发节水办法'],
    ['办公室关于节水的通知', '办公室关于节水的通知'],
  ])('leaves of %s %s', (title, rest) => {
    expect(withoutIssuers(title)).toBe(rest);
  });
});

describe('genreOf', () => {
  it.each([
    ['关于《公墓管理办法》', '办法'],
    ['公墓管理办法（试行）', '办法'],
    ['公墓', null],
  ])('of %s is %s', (title, genre) => {
    expect(genreOf(title)).toBe(genre);
  });
});

it('the name of an organ has as many characters as one of a department of a development zone, and no more', () => {
  const longest = '中国（江东）自由贸易试验区临江新片区管理委员会综合执法监督大队';
  expect(isOrgan(`${longest.slice(0, 27)}室局`)).toBe(true);
  expect(isOrgan(`${longest.slice(0, 27)}研究局`)).toBe(false);
});
