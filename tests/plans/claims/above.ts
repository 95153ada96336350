import type { ClaimCase } from './claim-case.ts';

/** What documents of other cities say of plans of places above. */
export const ABOVE: readonly ClaimCase[] = [
  [
    'the opinion of a province of which it is not known that the city lies in it',
    {
      issuer: '成都市人民政府',
      title: '成都市养老服务业发展三年行动计划（2014—2016年）',
      text: '为贯彻《四川省人民政府关于加快发展养老服务业的实施意见》（川府发〔2014〕8号），制定本计划。',
    },
    { kind: 'parent' },
  ],
  [
    'what the province has given out',
    {
      issuer: '江苏省泰州市人民政府',
      title: '泰州市水污染防治工作方案',
      text: '江苏省人民政府于2015年印发《江苏省水污染防治工作方案》。',
    },
    { kind: 'parent' },
  ],
  [
    'an opinion on the same thing by the government above',
    {
      issuer: '湖北省人民政府',
      title: '湖北省人民政府关于加快发展养老服务业的实施意见',
      text: '根据《国务院关于加快发展养老服务业的若干意见》（国发〔2013〕35号），提出如下意见。',
    },
    { kind: 'parent' },
  ],
  [
    'the plan of the country',
    {
      issuer: '江苏省人民政府',
      title: '江苏省打赢蓝天保卫战三年行动计划实施方案',
      text: '为贯彻《国务院关于印发打赢蓝天保卫战三年行动计划的通知》（国发〔2018〕22号），制定本实施方案。',
    },
    { kind: 'parent' },
  ],
  [
    'a plan of which no place is said',
    {
      issuer: '杭州市人民政府',
      title: '杭州市全民健身实施计划（2011—2015年）',
      text: '根据《全民健身计划（2011—2015年）》，制定本实施计划。',
    },
    { kind: 'parent' },
  ],
  [
    'the plan above for which it is made',
    {
      issuer: '江苏省泰州市人民政府',
      title: '泰州市2019年养老服务工作要点',
      text: '为推进《江苏省养老服务三年行动计划》，制定本要点。',
    },
    { kind: 'parent' },
  ],
];
