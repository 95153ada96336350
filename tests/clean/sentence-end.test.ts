import { describe, expect, it } from 'vitest';
import { endOf, endsInRemark } from '../../src/gazette/clean/sentence-end.ts';

describe('the end of a line', () => {
  it.each([
    ['第三十九条 本办法由区民政局负责解释。', 'stop'],
    ['实现“一网通办”。”', 'stop'],
    ['（以上证明均须经镇政府审核。）', 'stop'],
    ['应具备以下条件：', 'stop'],
    ['违反国家相关法律规定;', 'stop'],
    ['打造精品旅游。（区文旅局、区科信局（大数据局））', 'stop'],
    ['加大对战略科学家、科技创新领军人才、', 'pause'],
    ['申请人应按月连续参保, 如有中断,', 'pause'],
    ['住房证明（加盖公章）', 'open'],
    ['解决“最后一公里”问题。（2）', 'open'],
    ['加强静态交通治理，严格停车规范管', 'open'],
    ['城市运行平台的“一网通办”', 'open'],
  ])('%s is %s', (text, end) => {
    expect(endOf(text)).toBe(end);
  });

  it('is a remark only where the brackets stand behind a full stop', () => {
    expect(endsInRemark('开展统计监测。（区统计局）')).toBe(true);
    expect(endsInRemark('开展统计监测（区统计局）')).toBe(false);
  });
});
