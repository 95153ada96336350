import { describe, expect, it } from 'vitest';
import { isDateline, opensHistory } from '../../src/gazette/scan/dateline.ts';

describe('a line between title and text says when', () => {
  it.each([
    '2019年7月23日',
    '（2018年5月2日市政府第3次常务会议通过）',
    '2016年3月22日 最高人民检察院第十二届检察委员会第四十九次会议通过',
    '1964年2月10日，最高法院司法行政厅',
    '（1997年7月1日施行）',
    '（1949年12月23日政务院发布　根据1999年9月18日《国务院关于修改〈全国年节及纪念日放假办法〉的决定》第一次修订　根据2013年12月11日《国务院关于修改〈全国年节及纪念日放假办法〉的决定》第三次修订）',
    '（1998年11月17日山东省人民政府令第96号发布 根据2004年7月15日山东省人民政府令第172号修订）',
  ])('%s', (line) => {
    expect(isDateline(line)).toBe(true);
  });

  it.each([
    '（1997年7月31日印发的通知）同时废止。',
    '（1994年6月25日江苏省第八届人民代表大会常务委员会第八次会议通过',
    '（2018年）修订目录',
    '最高人民检察院',
  ])('not %s', (line) => {
    expect(isDateline(line)).toBe(false);
  });
});

it('a history may open on a line that does not close it', () => {
  expect(opensHistory('（1994年6月25日江苏省第八届人民代表大会常务委员会第八次会议通过')).toBe(true);
  expect(opensHistory('（根据2004年7月15日山东省人民政府令第172号修订）')).toBe(true);
  expect(opensHistory('（截至2018年12月31日的数据）')).toBe(false);
});
