import { describe, expect, it } from 'vitest';
import { kindsAsked, kindsSaid } from '../../../src/search/cut/answer-kinds.ts';

const meet = (query: string, line: string): boolean => (kindsAsked(query) & kindsSaid(line)) !== 0;

/** From 殡葬管理条例, 上海市居住证管理办法, 广州市义务教育招生, 深圳市公共租赁住房管理办法 and the like. */
describe('the kinds of answers', () => {
  it.each([
    ['居住证几天能办好', '公安派出所应当自受理之日起15个工作日内制作发放居住证。'],
    ['要连续交几个月社保', '在本市连续缴纳社会保险满12个月的，可以提出申请。'],
    ['离开几年算自动放弃', '承租人累计拖欠租金满三年的，视为放弃。'],
    ['一次补贴多少', '对符合条件的家庭，每户给予一次性补助5000元。'],
    ['每个墓穴最大多少平方米', '单人墓穴占地面积不得超过1平方米。'],
    ['违法占地归谁管', '城市管理综合行政执法部门负责查处违法建设。'],
    ['出租房屋由哪个部门登记', '责任单位：市住房城乡建设局'],
    ['什么时候完成改造', '2021年12月底前，完成改造任务。'],
    ['办理要带什么证明', '申请人应当提交身份证明、户口簿原件及复印件。'],
    ['怎么申请低保', '由户主向户籍所在地街道办事处提出书面申请。'],
    ['把公房转租会怎么样', '擅自转租的，由住房保障部门责令限期改正，可以收回住房。'],
    ['什么人可以申请', '申请人应当同时符合下列条件：'],
    ['举报打什么电话', '投诉举报电话：12345。'],
  ])('%s is answered by a line such as %s', (query, line) => {
    expect(meet(query, line)).toBe(true);
  });

  it.each([
    ['居住证几天能办好', '居住证是持证人在本市居住的证明。'],
    ['违法占地归谁管', '违法占地的面积逐年下降。'],
    ['公墓', '申请人应当在20个工作日内提交材料。'],
  ])('%s is not answered by %s', (query, line) => {
    expect(meet(query, line)).toBe(false);
  });
});
