/** Plans that are named without 《》, and texts that are no plans and carry out one another. */
import { describe, expect, it } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { planPeriodOf } from '../../src/gazette/parse/plan-period.ts';
import { derivePlans } from '../../src/gazette/plans/derive-plans.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { slugOf } from '../../src/gazette/text/slug.ts';
import { aDocument, aParagraph, aPart, aSection } from '../helpers/builders.ts';

const PROVINCE = '陕西省人民政府';
const CITY = '福建省莆田市人民政府';

describe('a five-year plan of a place', () => {
  const title = '进贤县国民经济和社会发展第十三个五年（2016—2020年）规划纲要';
  const looksBack = '“十二五”时期，全县生产总值年均增长10.1%，“十二五”规划确定的主要目标基本完成。';

  it('goes on from the one that it looks back on by its years alone', () => {
    expect(edgesOf(issued('江西省南昌市进贤县人民政府', title, '', looksBack))).toEqual([
      '进贤县国民经济和社会发展第十二个五年规划纲要 → 进贤县国民经济和社会发展第十三个五年（2016—2020年）规划纲要：previous named',
    ]);
  });

  it('goes on from one of another 文种 where the collection has it', () => {
    const before = '安徽省残疾人事业“十五”计划纲要（2001年—2005年）';
    const after = '安徽省残疾人事业“十一五”发展纲要（2006年—2010年）';
    const text = '在完成“十五”计划纲要任务的基础上，制定本纲要。';
    expect(edgesOf(issued('安徽省人民政府', before), issued('安徽省人民政府', after, text))).toEqual([
      `${before} → ${after}：previous text`,
    ]);
  });

  it('is the only one that may be called so', () => {
    expect(edgesOf(issued(PROVINCE, '陕西省“十三五”消防事业发展规划', '', looksBack))).toEqual([]);
    const own = '“十二五”消防事业发展规划主要指标如期实现。';
    expect(edgesOf(issued(PROVINCE, '陕西省“十三五”消防事业发展规划', '', own))).toEqual([
      '陕西省“十二五”消防事业发展规划 → 陕西省“十三五”消防事业发展规划：previous named',
    ]);
  });
});

describe('a plan that looks back on 上一轮', () => {
  const earlier = '莆田市学前教育三年行动计划（2011—2013年）';
  const title = '莆田市学前教育三年行动计划（2015—2017年）';
  const edgesBefore = (text: string, ...titles: string[]) =>
    edgesOf(...titles.map((one) => issued(CITY, one, '')), issued(CITY, title, text));

  it.each([
    '在上一轮行动计划的基础上，制定本计划。',
    '我市上一轮学前教育三年行动计划实施以来，入园率明显提高。',
    '为巩固前一期计划成果，制定本计划。',
  ])('goes on from the one edition that comes before: %s', (text) => {
    expect(edgesBefore(text, earlier)).toEqual([`${earlier} → ${title}：previous text`]);
  });

  it('is left alone where two may be meant', () => {
    const edges = edgesBefore(
      '在上一轮行动计划的基础上，制定本计划。',
      earlier,
      '莆田市学前教育三年行动计划（2008—2010年）',
    );
    expect(edges.filter((edge) => edge.includes(`→ ${title}`))).toEqual([]);
  });

  it.each([
    ['of another place', '国家上一轮学前教育行动计划实施以来，入园率明显提高。'],
    ['of another theme', '上一轮校园足球行动计划实施以来，成绩明显。'],
  ])('does not where it is one %s', (_, text) => {
    expect(edgesBefore(text, earlier)).toEqual([]);
  });
});

describe('the opening of a plan', () => {
  it('names in full without 《》 what the plan breaks down', () => {
    const text = '为落实陕西省国民经济和社会发展第十一个五年规划纲要，制定本规划。';
    expect(edgesOf(issued(PROVINCE, '陕西省消防事业发展第十一个五年规划', text))).toEqual([
      '陕西省国民经济和社会发展第十一个五年规划纲要 → 陕西省消防事业发展第十一个五年规划：breakdown named',
    ]);
  });

  it('names what the plan goes on from', () => {
    const text = '在完成内江市优化营商环境2022年工作要点各项任务的基础上，制定本要点。';
    expect(edgesOf(issued('四川省内江市人民政府', '内江市优化营商环境2023年工作要点', text))).toEqual([
      '内江市优化营商环境2022年工作要点 → 内江市优化营商环境2023年工作要点：previous named',
    ]);
  });

  it('names what the plan rests on behind what it cites, and plans of the country', () => {
    const own = '安徽省残疾人事业“十五”计划纲要（2001年—2005年）';
    const text =
      '依据《中华人民共和国残疾人保障法》（中华人民共和国主席令第36号）以及安徽省国民经济和社会发展第十个五年计划纲要，制定本计划纲要。';
    expect(edgesOf(issued('安徽省人民政府', own, text))).toEqual([
      `安徽省国民经济和社会发展第十个五年计划纲要 → ${own}：breakdown named`,
    ]);
    const nation = '为贯彻中国残疾人事业“十五”计划纲要，制定本计划纲要。';
    expect(edgesOf(issued('安徽省人民政府', own, nation))).toEqual([
      `中国残疾人事业“十五”计划纲要 → ${own}：parent named`,
    ]);
    const passing =
      '依法保障残疾人权益，落实《中华人民共和国残疾人保障法》。残疾人事业与《福利法》和安徽省国民经济和社会发展第十个五年计划纲要同步。';
    expect(edgesOf(issued('安徽省人民政府', own, passing))).toEqual([]);
  });

  it('under the title alone is an opening too, and names the namesake above without its years', () => {
    const title = '马鞍山市残疾人事业“十一五”发展纲要';
    const said = aParagraph('lvl_nn__para_1', '根据省残疾人事业“十一五”发展纲要，制定本纲要。');
    const city = {
      ...issued('安徽省马鞍山市人民政府', title),
      parts: [
        aPart({ id: 'body', title, children: [aSection('lvl_nn', 1, null, `${title}（2006年—2010年）`, [said])] }),
      ],
    };
    const province = issued('安徽省人民政府', '安徽省残疾人事业“十一五”发展纲要（2006年—2010年）');
    expect(edgesOf(province, city)).toEqual([
      `安徽省残疾人事业“十一五”发展纲要（2006年—2010年） → ${title}：parent text`,
    ]);
  });

  it('names namesakes above by the offices that issued them', () => {
    const text = '根据国务院办公厅、省政府办公厅2018年政务公开工作要点，制定本要点。';
    const nation = issued('国务院办公厅', '2018年政务公开工作要点', '现就政务公开工作提出如下要点。');
    const province = issued('福建省人民政府办公厅', '福建省2018年政务公开工作要点', '制定本要点。');
    const city = issued('福建省厦门市人民政府办公厅', '厦门市2018年政务公开工作要点', text);
    const found = edgesOf(nation, province, city).filter((edge) => edge.includes('→ 厦门市'));
    expect(found.toSorted()).toEqual([
      '2018年政务公开工作要点 → 厦门市2018年政务公开工作要点：parent text',
      '福建省2018年政务公开工作要点 → 厦门市2018年政务公开工作要点：parent text',
    ]);
  });

  it('names by its number alone a plan above that it is made for', () => {
    const above = { ...issued(CITY, '莆田市第二期养老三年行动计划（2018—2020年）'), docNumber: '莆政办〔2018〕9号' };
    const text = '为推进第二期三年行动计划（莆政办〔2018〕9号），制定本要点。';
    const below = issued('福建省莆田市仙游县人民政府', '仙游县2019年养老服务工作要点', text);
    expect(edgesOf(above, below)).toEqual([
      '莆田市第二期养老三年行动计划（2018—2020年） → 仙游县2019年养老服务工作要点：parent text',
    ]);
  });
});

describe('opinions on one thing', () => {
  it('are carried out by those of the government below', () => {
    const above = { ...issued('福建省人民政府', '关于加快发展养老服务业的实施意见'), docNumber: '闽政〔2014〕3号' };
    const below = issued(CITY, '关于加快发展养老服务业的若干意见', '根据闽政〔2014〕3号文件，提出如下实施意见。');
    expect(edgesOf(above, below)).toEqual([
      '关于加快发展养老服务业的实施意见 → 关于加快发展养老服务业的若干意见：parent text',
    ]);
  });

  it('on another are merely applied', () => {
    const above = { ...issued('福建省人民政府', '关于促进体育消费的意见'), docNumber: '闽政〔2014〕3号' };
    const below = issued(CITY, '关于加快发展养老服务业的若干意见', '根据闽政〔2014〕3号文件，提出如下实施意见。');
    expect(edgesOf(above, below)).toEqual([]);
  });
});

function issued(issuer: string, title: string, opening = '', body = '各项任务完成。'): GazetteDocument {
  const first = opening === '' ? [] : [aParagraph('para_1', opening)];
  const section = aSection('lvl_1', 1, '一、', '发展基础', [aParagraph('lvl_1__para_1', body)]);
  const parts = [aPart({ id: 'body', title, children: [...first, section] })];
  const named = { title, shortTitle: title, issuers: [issuer], docNumber: null };
  return aDocument({
    id: `plan-${slugOf(issuer + title)}`,
    ...named,
    planPeriod: planPeriodOf(title, genreOf(title)),
    parts,
  });
}

function edgesOf(...documents: GazetteDocument[]): string[] {
  const { plans, edges } = derivePlans(linkCollection(documents, { asOf: '2026-01-01' }));
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return edges.map(({ kind, from, to }) => {
    const upper = byId.get(from);
    return `${upper?.title ?? from} → ${byId.get(to)?.title ?? to}：${kind} ${upper?.known ?? ''}`;
  });
}
