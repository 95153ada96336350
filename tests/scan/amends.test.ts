import { expect, it } from 'vitest';
import { amends } from '../../src/gazette/scan/amends.ts';

it.each([
  '国务院关于修改《全国年节及纪念日放假办法》的决定',
  '全国人民代表大会常务委员会关于修改《中华人民共和国计量法》等五部法律的决定(节录)',
  '国家发展改革委关于废止、修改部分规章、行政规范性文件和一般政策性文件的决定',
])('%s amends', (title) => {
  expect(amends(title)).toBe(true);
});

it.each(['国务院关于宣布失效一批国务院文件的决定', '关于印发修订后的上海市创业担保贷款实施办法的通知', '食盐专营办法'])(
  '%s does not',
  (title) => {
    expect(amends(title)).toBe(false);
  },
);
