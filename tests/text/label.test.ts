import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../src/gazette/text/label.ts';

describe('parseLabel', () => {
  it.each([
    ['1. 资金', 1, '1.'],
    ['10．资金', 10, '10．'],
    ['1.2020年完成30%', 1, '1.'],
    ['2．2021年底前完成', 2, '2．'],
    ['1、2021年工作回顾', 1, '1、'],
  ])('reads the number of %s', (text, number, printed) => {
    expect(parseLabel(text)).toMatchObject({ kind: 'arabic', number, text: printed });
  });

  it.each(['2.5公里', '3.5亿元', '1.2020', '三亚市人民政府', '2021年'])('reads none in %s', (text) => {
    expect(parseLabel(text)).toBeNull();
  });
});
