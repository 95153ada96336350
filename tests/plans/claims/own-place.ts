import type { ClaimCase } from './claim-case.ts';

/** What documents of other cities say of plans of their own place, and what they carry out. */
export const OWN_PLACE: readonly ClaimCase[] = [
  [
    'the decision for which a yearly 安排 is made',
    {
      issuer: '国务院办公厅',
      title: '2013年食品安全重点工作安排',
      text: '为落实《国家食品安全监管体系“十二五”规划》，制定本安排。',
    },
    { kind: 'breakdown' },
  ],
  [
    'the regulation that its title names',
    { issuer: '河北省人民政府', title: '河北省落实《优化营商环境条例》工作方案', text: '为优化营商环境，制定本方案。' },
    { kind: 'implements' },
  ],
  [
    'the plan of its own city from which it goes on',
    {
      issuer: '成都市人民政府',
      title: '成都市老旧院落改造工作方案',
      text: '在《成都市城乡环境综合治理实施方案》的基础上，深入开展改造。',
    },
    { kind: 'implements' },
  ],
  [
    'the plan to which a regulation belongs',
    {
      issuer: '杭州市人民政府',
      title: '杭州市文化创意产业专项资金管理办法',
      text: '根据《杭州市文化创意产业发展规划》，制定本办法。',
    },
    { kind: 'implements' },
  ],
  [
    'the plan of all fields for the same years',
    {
      issuer: '长沙市人民政府',
      title: '长沙市安全生产“十二五”规划',
      text: '根据《长沙市国民经济和社会发展第十二个五年规划纲要》，编制本规划。',
    },
    { kind: 'breakdown' },
  ],
  [
    'what the party of its own city has decided',
    {
      issuer: '武汉市人民政府',
      title: '武汉市“四水共治”工作方案',
      text: '根据《武汉市委关于加强“四水共治”的意见》，制定本方案。',
    },
    { kind: 'implements' },
  ],
  [
    'the five years in which it lies, said in a section',
    {
      issuer: '广州市人民政府',
      title: '广州市全民健身三年行动计划（2018—2020年）',
      under: '保障措施',
      text: '根据《广州市全民健身实施计划（2016—2020年）》的要求，加大投入。',
    },
    { kind: 'breakdown' },
  ],
  [
    'the policy of a section, which is for longer',
    {
      issuer: '广州市人民政府',
      title: '广州市消防工作2018年实施方案',
      under: '重点任务',
      text: '政策依据：《广州市消防事业发展“十三五”规划》。',
    },
    { kind: 'breakdown' },
  ],
  [
    'the plan that a section carries out',
    {
      issuer: '江苏省泰州市人民政府',
      title: '泰州市2018年主要污染物减排工作方案',
      under: '贯彻落实《江苏省打赢蓝天保卫战三年行动计划实施方案》，推进减排',
      text: '削减排放量。',
    },
    { kind: 'implements' },
  ],
  [
    'the plan for more years that it is made to begin with',
    {
      issuer: '甘肃省兰州市人民政府',
      title: '兰州市2014年知识产权工作要点',
      text: '为推动《兰州市第二轮知识产权战略推进计划（2014—2016年）》开局，制定本要点。',
    },
    { kind: 'breakdown' },
  ],
];
