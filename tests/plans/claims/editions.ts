import type { ClaimCase } from './claim-case.ts';

/** The editions before that documents of other cities name. */
export const EDITIONS: readonly ClaimCase[] = [
  [
    'the plan that it repeals',
    {
      issuer: '南京市人民政府',
      title: '南京市突发公共事件应急体系建设规划',
      text: '《南京市突发公共事件应急体系建设实施方案》同时废止。',
    },
    { kind: 'previous' },
  ],
  [
    'the edition before that ends by itself',
    {
      issuer: '杭州市西湖区人民政府',
      title: '西湖区全民健身实施计划（2017—2020年）',
      text: '《西湖区全民健身实施计划（2012—2015年）》自行终止。',
    },
    { kind: 'previous' },
  ],
  [
    'the plan of the year before, which its opening names in nearly the same words',
    {
      issuer: '南昌市人民政府',
      title: '南昌市优化提升营商环境2019年工作要点',
      text: '为巩固《南昌市优化营商环境2018年工作要点》成果，制定本要点。',
    },
    { kind: 'previous' },
  ],
  [
    'the plan on which it was made',
    {
      issuer: '成都市人民政府',
      title: '成都市公园城市建设“十四五”规划',
      text: '市政府决定在《成都市绿地系统发展纲要》的基础上，组织编制本规划。',
    },
    { kind: 'previous' },
  ],
  [
    'the five-year plan before, on which a section looks back',
    {
      issuer: '陕西省人民政府',
      title: '陕西省消防事业发展“十一五”规划',
      under: '“十五”回顾',
      text: '《陕西省消防工作“十五”发展计划》确定的新建消防站任务完成92%。',
    },
    { kind: 'previous' },
  ],
];
