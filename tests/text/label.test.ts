import { describe, expect, it } from 'vitest';
import { LABEL_KINDS, LABEL_KIND_NAMES, type LabelKind } from '../../src/gazette/text/label-kinds.ts';
import { parseDoubtful, parseLabel } from '../../src/gazette/text/label.ts';

describe.each(LABEL_KIND_NAMES)('%s', (kind) => {
  const { reads, leaves } = LABEL_KINDS[kind];

  it.each([...reads])('opens %s', (text) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each([...leaves])('does not open %s', (text) => {
    expect(kindsOf(text)).not.toContain(kind);
  });
});

/** What the form alone proves, else what a list would have to bear out. */
function kindsOf(text: string): LabelKind[] {
  const label = parseLabel(text);
  return (label ? [label] : parseDoubtful(text)).map(({ kind }) => kind);
}

describe('the number of a quantity', () => {
  it.each(
    '元 美元 公里 平方米 立方米 公顷 公斤 公分 千克 千米 千瓦 兆瓦 毫米 厘米 米 吨 亩 倍 个百分点 小时 天 岁 万 亿 年 月 日'.split(
      ' ',
    ),
  )('is no label before %s', (measure) => {
    expect(kindsOf(`5${measure}以上`)).toEqual([]);
  });
});

describe('a label', () => {
  it.each([
    ['第四十条 本办法自发布之日起施行。', 40, null, 5],
    ['第十二条之一 …', 12, 1, 7],
    ['第一千二百六十条 本法自2021年1月1日起施行。', 1260, null, 9],
    ['廿一、附则', 21, null, 3],
    ['（三*） 纳入考核', 3, null, 5],
    ['1.2020年完成30%', 1, null, 2],
    ['㉑其他', 21, null, 1],
  ])('says its number and how much of the text it is: %s', (text, number, sub, length) => {
    expect(parseLabel(text)).toMatchObject({ number, sub, length });
  });
});
