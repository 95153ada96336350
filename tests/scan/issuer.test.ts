import { describe, expect, it } from 'vitest';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { issuersOf } from '../../src/gazette/scan/issuer.ts';

describe('issuersOf', () => {
  it.each([
    ['北京市财政局等4部门关于开展检查的通知', ['北京市财政局等4部门']],
    ['最高人民法院、最高人民检察院关于办理走私案件的解释', ['最高人民法院', '最高人民检察院']],
    ['中共北京市委 北京市人民政府关于加快发展的意见', ['中共北京市委', '北京市人民政府']],
    ['北京市海淀区人民政府人事任免', ['北京市海淀区人民政府']],
    ['北京市人民政府令', ['北京市人民政府']],
    ['北京市人民政府通告', ['北京市人民政府']],
    ['关于开展检查的通知', []],
  ])('of %s are %j', (title, issuers) => {
    expect(issuersOf(title)).toEqual(issuers);
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
