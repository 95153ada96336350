/** What documents of other cities say of the plans that they rest on; every row of the table decides one of these. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { CLAIM_ROWS, type Decision } from '../../src/gazette/plans/claim-rows.ts';
import { casesOf } from '../../src/gazette/plans/follow-claims.ts';
import { readPlans } from '../../src/gazette/plans/read-plans.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { planPeriodOf } from '../../src/gazette/parse/plan-period.ts';
import { aDocument, aParagraph, aPart, aSection } from '../helpers/builders.ts';

interface Saying {
  issuer: string;
  title: string;
  /** 根据《…》… */
  text: string;
  /** Heading of the section in which it is said; else it opens the document. */
  under?: string;
  annex?: true;
}

const CASES: readonly [string, Saying, Decision][] = [
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
    'the opinion of a province of which it is not known that the city lies in it',
    {
      issuer: '成都市人民政府',
      title: '成都市养老服务业发展三年行动计划（2014—2016年）',
      text: '为贯彻《四川省人民政府关于加快发展养老服务业的实施意见》（川府发〔2014〕8号），制定本计划。',
    },
    { kind: 'parent' },
  ],
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
    'what the province has given out',
    {
      issuer: '江苏省泰州市人民政府',
      title: '泰州市水污染防治工作方案',
      text: '江苏省人民政府于2015年印发《江苏省水污染防治工作方案》。',
    },
    { kind: 'parent' },
  ],
  [
    'what it only mentions',
    { issuer: '杭州市人民政府', title: '杭州市大数据发展规划', text: '参见《浙江省数字化转型方案》。' },
    null,
  ],
  [
    'the regulation that its title names',
    { issuer: '河北省人民政府', title: '河北省落实《优化营商环境条例》工作方案', text: '为优化营商环境，制定本方案。' },
    { kind: 'implements' },
  ],
  [
    'a law',
    { issuer: '成都市人民政府', title: '成都市消防工作方案', text: '根据《四川省消防条例》，制定本方案。' },
    null,
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
    'an opinion that rests on an opinion',
    {
      issuer: '湖北省人民政府',
      title: '湖北省人民政府关于加快发展养老服务业的实施意见',
      text: '根据《国务院关于加快发展养老服务业的若干意见》（国发〔2013〕35号），提出如下意见。',
    },
    null,
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

/** The first row that fits what the document says of the text that it cites. */
function decide(saying: Saying): number {
  const { documents, works } = linkCollection([toDocument(saying)], { asOf: '2026-01-01' });
  const { plans } = readPlans(documents, works);
  const [document] = documents;
  const cases = document ? casesOf(document, new Map(works.map((work) => [work.id, work])), plans) : [];
  const rows = cases.map((one) => CLAIM_ROWS.findIndex(({ when }) => when(one)));
  return rows.find((row) => CLAIM_ROWS[row]?.decides) ?? rows[0] ?? -1;
}

function toDocument({ issuer, title, text, under, annex }: Saying): GazetteDocument {
  const said = aParagraph('said', text);
  const inside = under === undefined || annex ? said : aSection('lvl_1', 1, '一、', under, [said]);
  const opening = aParagraph('para_1', '为做好工作，制定本文件。');
  const body = aPart({
    id: 'body',
    title,
    children: annex ? [opening] : under === undefined ? [inside] : [opening, inside],
  });
  const parts = annex ? [body, aPart({ id: 'att_1', role: 'annex', title: '考核办法', children: [said] })] : [body];
  return aDocument({
    title,
    shortTitle: title,
    issuers: [issuer],
    docNumber: null,
    genre: genreOf(title),
    planPeriod: planPeriodOf(title, genreOf(title)),
    parts,
  });
}

describe('a document hangs together with', () => {
  it.each(CASES)('%s as a row says', (_, saying, decision) => {
    expect(CLAIM_ROWS[decide(saying)]?.decides ?? null).toEqual(decision);
  });

  it('has a case for every row', () => {
    const decided = new Set(CASES.map(([, saying]) => decide(saying)));
    expect(CLAIM_ROWS.filter((_, row) => !decided.has(row)).map(({ example }) => example)).toEqual([]);
  });
});

it('every row stands in the README, in the order of decisions', () => {
  const readme = readFileSync('src/gazette/README.md', 'utf8');
  const printed = Array.from(readme.matchAll(/^\| ([a-z-]+|–) +\| (.*◎.*?) +\|$/gmu), ([, decides, example]) => [
    decides,
    example,
  ]);
  const rows = CLAIM_ROWS.map(({ decides, example }) => [
    decides === null ? '–' : 'kind' in decides ? decides.kind : decides.why,
    example,
  ]);
  expect(printed).toEqual(rows);
});
