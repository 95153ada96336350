import { expect, it } from 'vitest';
import { definitionsIn } from '../../src/gazette/scan/definitions.ts';

it.each([
  // 护士条例第二条
  ['本条例所称护士，是指取得护士执业证书的人员。', '护士', '取得护士执业证书的人员。'],
  // 公共建筑节能绿色化改造
  [
    '本意见所称公共建筑节能绿色化改造项目（以下简称改造项目），是指达到节能率要求的项目。',
    '公共建筑节能绿色化改造项目',
    '达到节能率要求的项目。',
  ],
])('%s', (text, term, definition) => {
  expect(definitionsIn(text)).toEqual([{ term, definition }]);
});

it.each(['上述规定所称护士，是指取得护士执业证书的人员。', '本条例所称护士应当持证上岗。'])(
  'nothing is defined in %s',
  (text) => {
    expect(definitionsIn(text)).toEqual([]);
  },
);
