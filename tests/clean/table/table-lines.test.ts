import { describe, expect, it } from 'vitest';
import { isFormField, isTableNote, isUnit } from '../../../src/gazette/clean/table/table-lines.ts';

describe('a line at a table', () => {
  it.each(['单位：万元', '（单 位：亿元、%）', '计量单位：公顷', '（金额单位：万元)'])('is its unit: %s', (text) => {
    expect(isUnit(text)).toBe(true);
    expect(isTableNote(text)).toBe(true);
  });

  it.each(['填报人：                      联系电话：', '区 ____ (街道或镇)', '填表日期： 年 月 日'])(
    'is a field to be filled in: %s',
    (text) => {
      expect(isFormField(text)).toBe(true);
    },
  );

  it.each(['责任单位：区水务局', '现将有关事项通知如下：', '各镇、街道，区有关单位：', '表彰名单'])(
    'is none of them: %s',
    (text) => {
      expect(isTableNote(text) || isFormField(text)).toBe(false);
    },
  );
});
