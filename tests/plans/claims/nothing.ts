import type { ClaimCase } from './claim-case.ts';

/** What documents of other cities cite, and what says nothing of plans, or leaves it open. */
export const NOTHING: readonly ClaimCase[] = [
  [
    'a source of figures',
    {
      issuer: '杭州市人民政府',
      title: '杭州市城市管理“十三五”规划',
      under: '指标取值参考依据：',
      text: '《广州市生态城市规划纲要（2001—2020）》',
    },
    null,
  ],
  [
    'what an annex rests on',
    {
      issuer: '杭州市人民政府',
      title: '杭州市“五水共治”三年行动计划（2014—2016年）',
      annex: true,
      text: '根据《浙江省水污染防治行动计划》考核。',
    },
    null,
  ],
  [
    'what it only mentions',
    { issuer: '杭州市人民政府', title: '杭州市大数据发展规划', text: '参见《浙江省数字化转型方案》。' },
    null,
  ],
  [
    'a law',
    { issuer: '成都市人民政府', title: '成都市消防工作方案', text: '根据《四川省消防条例》，制定本方案。' },
    null,
  ],
  [
    'an opinion that rests on an opinion on another thing',
    {
      issuer: '湖北省人民政府',
      title: '湖北省人民政府关于加快发展养老服务业的实施意见',
      text: '根据《国务院关于促进健康服务业发展的若干意见》（国发〔2013〕40号），提出如下意见。',
    },
    null,
  ],
  [
    'a plan of its own city for the same years and the same theme',
    {
      issuer: '南昌市人民政府',
      title: '南昌市优化营商环境2019年工作方案',
      text: '根据《南昌市优化营商环境2019年行动计划》，制定本方案。',
    },
    { why: 'not-wider' },
  ],
  [
    'an opinion of which no place is said',
    {
      issuer: '南昌市人民政府',
      title: '南昌市河长制工作方案',
      text: '根据《关于全面推行河长制的意见》，制定本方案。',
    },
    { why: 'not-above' },
  ],
  [
    'a plan that is named in a section alone',
    {
      issuer: '江苏省泰州市人民政府',
      title: '泰州市2018年政府工作要点',
      under: '重点任务',
      text: '落实《江苏省大数据发展行动计划》。',
    },
    null,
  ],
];
