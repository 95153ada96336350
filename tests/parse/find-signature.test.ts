import { expect, it } from 'vitest';
import { findSignature } from '../../src/gazette/parse/find-signature.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const signersOf = (...lines: readonly string[]): string[] | undefined =>
  findSignature(
    lines.map((line) => aTextBlock(line)),
    0,
    ['滨海书院'],
  )?.signers;

it.each([
  [['海淀区人民政府办公室', '2018年4月16日'], ['海淀区人民政府办公室']],
  [
    ['海淀区教委', '海淀区财政局', '二○一八年四月十六日'],
    ['海淀区教委', '海淀区财政局'],
  ],
  [
    ['海淀区教委　海淀区财政局', '2018年4月16日'],
    ['海淀区教委', '海淀区财政局'],
  ],
  [['海 淀 区 教 委', '2018年4月16日'], ['海淀区教委']],
  [['海淀区人民政府 2018年4月16日'], ['海淀区人民政府']],
  [['省长  王建国', '2018年4月16日'], ['省长 王建国']],
  [['部　长　王建国', '2018年4月16日'], ['部长 王建国']],
  [['代市长 王 建 国', '2018年4月16日'], ['代市长 王建国']],
  [['滨海书院', '2018年4月16日'], ['滨海书院']],
])('%j is signed by %j', (lines, signers) => {
  expect(signersOf(...lines)).toEqual(signers);
});

it.each([
  [['2018年4月16日']],
  [['海淀区人民政府', '（2018年4月16日）']],
  [['公园管理办法', '2018年4月16日']],
  [['长 春 公 园', '2018年4月16日']],
])('%j is no signature', (lines) => {
  expect(signersOf(...lines)).toBeUndefined();
});
