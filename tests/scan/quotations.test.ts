import { expect, test } from 'vitest';
import { findQuotations } from '../../src/gazette/scan/quotations.ts';

function quoted(text: string): (readonly string[])[] {
  return findQuotations(text).map(({ paragraphs }) => paragraphs);
}

test('a quotation of several paragraphs opens each of them and closes the last', () => {
  expect(quoted('修改为：“甲。\n“乙。”\n“丙”')).toEqual([['甲。', '乙。'], ['丙']]);
});

test('one that closes each paragraph is one where a colon leads it in', () => {
  expect(quoted('修改为：“甲。”\n“乙。”')).toEqual([['甲。', '乙。']]);
  expect(quoted('将“甲”\n“乙”')).toEqual([['甲'], ['乙']]);
});

test('quotations inside belong to the one around them', () => {
  expect(quoted('增加一款：“称“轻伤”的，从轻。”删去“乙”')).toEqual([['称“轻伤”的，从轻。'], ['乙']]);
  expect(quoted('增加一款：“称‘轻伤’的，从轻。”')).toEqual([['称“轻伤”的，从轻。']]);
});

test('one that is never closed ends with its line', () => {
  expect(quoted('甲“乙\n丙“丁”')).toEqual([['乙'], ['丁']]);
});
