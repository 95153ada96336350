import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/gazette/link/citations/find-citations.ts';
import { aPassage } from '../helpers/a-passage.ts';

describe('what is read with a citation', () => {
  test('is its number, issuer, short name and article', () => {
    const text = '按照国务院《甲办法》（试行）（国发〔2018〕1 号，以下简称《办法》）第十二条第二款和第十五条办理。';
    const [citation] = findCitations(aPassage(text), { outer: true });
    expect(citation).toMatchObject({
      cite: '《甲办法》',
      docNumber: '国发〔2018〕1号',
      issuer: '国务院',
      alias: '办法',
      pinpoint: '第十二条第二款',
    });
    expect(text.slice(citation?.end, citation?.tail)).toMatch(/第十五条$/);
  });

  test.each(['、', '，', '和', '及', '与', '或', '至', '到', '以及'])('are articles that %s joins', (joint) => {
    const text = `依照《甲办法》第十二条${joint}第十五条办理。`;
    const [citation] = findCitations(aPassage(text), { outer: true });
    expect(text.slice(citation?.end, citation?.tail)).toBe(`第十二条${joint}第十五条`);
  });

  test.each([
    ['以下简称《办法》', '办法'],
    ['以下统称《办法》', '办法'],
    ['以下称“办法”', '办法'],
    ['以下简称为“办法”', '办法'],
  ])('is its short name in （%s）', (bracket, alias) => {
    expect(findCitations(aPassage(`落实《甲管理办法》（${bracket}）。`), { outer: true })[0]?.alias).toBe(alias);
  });

  test.each([
    ['京政发〔2018〕1号《甲办法》', '京政发〔2018〕1号'],
    ['京政发〔2018〕1号文《甲办法》', '京政发〔2018〕1号'],
    ['京政发〔2018〕1号文件《甲办法》', '京政发〔2018〕1号'],
    ['公安部令第139号公布的《甲规定》', '公安部令第139号'],
    ['见GB18596-2001《甲标准》', 'GB18596-2001'],
    ['《甲标准》（见GB18596-2001）', 'GB18596-2001'],
    ['《甲排放标准（DB11 307）》', 'DB11 307'],
    ['《DB11/1195-2015 固定污染源监测点位设置技术规范》', 'DB11/1195-2015'],
    ['《甲标准》（GB 3095 — 2012）', 'GB3095-2012'],
    ['《甲标准》（GB/T 9704—2012）', 'GB/T9704-2012'],
  ])('is the number in %s', (text, docNumber) => {
    expect(findCitations(aPassage(text), { outer: true })[0]?.docNumber).toBe(docNumber);
  });

  test('is not the number of another title in the bracket', () => {
    const [first] = findCitations(aPassage('落实《甲办法》（见《乙通知》京政发〔2018〕1号）。'), { outer: true });
    expect(first?.docNumber).toBeNull();
  });

  test('is the line on which the title begins', () => {
    const breaks = [
      { offset: 3, line: 42 },
      { offset: 6, line: 44 },
    ];
    const [citation] = findCitations(aPassage('严格执《甲扬尘办法》', { line: 40, breaks }), { outer: true });
    expect(citation?.line).toBe(42);
  });

  test('a line break of a cell is no part of the cite', () => {
    const [citation] = findCitations(aPassage('《甲管理\n办法》'), { outer: true });
    expect(citation?.cite).toBe('《甲管理办法》');
  });
});

describe('what is found', () => {
  test.each([
    ['观看话剧《大海的儿子们》', []],
    ['创作了《大海的儿子们》', []],
    ['办好《今日海淀新闻》栏目', []],
    ['《求是》杂志', []],
    ['办好《今日海淀新闻》等栏目', []],
    ['《中华人民共和国刑法修正案》', ['《中华人民共和国刑法修正案》']],
    ['送《北京市人民政府公报》编辑部', []],
    ['据《北京青年早报》', []],
    ['据《中国自然资源报》', []],
    ['见《重大项目情况通报》', ['《重大项目情况通报》']],
    ['持《北京市工作居住证》', []],
    ['政务服务专刊《窗口》', []],
    ['阅读《天工开物》', []],
    ['落实《中国制造2025》', ['《中国制造2025》']],
    ['印发《门头沟小院+》', ['《门头沟小院+》']],
    ['《煤炭法》', ['《煤炭法》']],
    ['《规划》', ['《规划》']],
    ['《安全生产许可证条例》', ['《安全生产许可证条例》']],
    ['《3-6岁儿童学习与发展指南》', ['《3-6岁儿童学习与发展指南》']],
    ['《深圳市指标体系构建及实施路径》', ['《深圳市指标体系构建及实施路径》']],
    ['《全体会议公报》', ['《全体会议公报》']],
    ['《人才住房申请表》', ['《人才住房申请表》']],
  ])('in %s is %j', (text, cites) => {
    expect(findCitations(aPassage(text), { outer: true }).map((c) => c.cite)).toEqual(cites);
  });
});
