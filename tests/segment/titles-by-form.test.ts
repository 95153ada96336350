import { expect, it } from 'vitest';
import { standsFree } from '../../src/gazette/segment/titles-by-form.ts';
import { aTextBlock } from '../helpers/blocks.ts';

/** Whether a title stands free behind a notice that ends in a line. */
function isFreeBehind(title: string, end: string): boolean {
  const blocks = [title, '根据有关规定，现予公布。', '滨海市人民政府', end, '滨海市人民政府通告'].map((line) =>
    aTextBlock(line),
  );
  return standsFree(blocks, blocks.length - 1, [0], new Map([[0, { count: 1, entry: null }]]));
}

it('a title stands free behind the date that signs a document, not below one in brackets', () => {
  const title = '滨海市人民政府关于加强禁渔区管理的通告';
  expect(isFreeBehind(title, '2019年5月6日')).toBe(true);
  expect(isFreeBehind(title, '（2019年5月6日）')).toBe(false);
  expect(isFreeBehind(title, '滨海市财政局')).toBe(false);
  expect(isFreeBehind('滨海市人民政府关于印发禁渔区管理办法的通知', '2019年5月6日')).toBe(false);
});
