import { describe, expect, test } from 'vitest';
import { findTerms, findTermUses, indexTerms } from '../../src/gazette/link/within/find-terms.ts';
import { collectPassages } from '../../src/gazette/link/passages.ts';
import { aDocument, aParagraph, aPart } from '../helpers/builders.ts';

function passagesOf(...texts: string[]) {
  const children = texts.map((text, i) => aParagraph(`para_${i + 1}`, text));
  return collectPassages(aDocument({ parts: [aPart({ children })] })).filter((p) => p.place === 'body');
}

describe('findTerms', () => {
  test.each([
    [
      '成立海淀区公共建筑节能改造领导小组（以下简称领导小组），由主管副区长任组长',
      '领导小组',
      '海淀区公共建筑节能改造领导小组',
    ],
    ['本意见所称公共建筑改造项目（以下简称改造项目），是指', '改造项目', '公共建筑改造项目'],
    ['由甲区教育委员会（以下简称区教委）负责', '区教委', '甲区教育委员会'],
    ['向甲区教育委员会（以下简称区教委）提出申请', '区教委', '甲区教育委员会'],
    ['在甲区行政区域（以下简称本区）内', '本区', '甲区行政区域'],
    ['经甲区建设工作小组（以下简称工作小组）同意', '工作小组', '甲区建设工作小组'],
    ['将北京市政务服务中心（以下简称市中心）', '市中心', '北京市政务服务中心'],
    ['为加强管理，甲区政务服务中心（以下简称中心）负责', '中心', '甲区政务服务中心'],
    ['与房屋出租单位（以下简称出租人）签订合同', '出租人', '房屋出租单位'],
    ['为高层次人才（以下简称人才）', '人才', '高层次人才'],
    ['根据《甲管理规定（试行）》（以下简称《规定》）', '《规定》', '《甲管理规定（试行）》'],
    ['根据《甲通知》（京发〔2018〕1号，以下简称《通知》）', '《通知》', '《甲通知》'],
    ['根据《甲通知》（京发〔2018〕1号）（以下简称《通知》）', '《通知》', '《甲通知》（京发〔2018〕1号）'],
    ['落实《关于印发《甲方案》的通知》（以下简称《通知》）', '《通知》', '《关于印发《甲方案》的通知》'],
    ['根据国家有关规定（以下简称规定）', '规定', '国家有关规定'],
    ['特组建“门头沟区专项治理工作领导小组”（以下简称“区领导小组”）', '区领导小组', '门头沟区专项治理工作领导小组'],
    ['区文化委成立区图书馆、文化馆建设工作小组（以下简称工作小组）', '工作小组', '区图书馆、文化馆建设工作小组'],
    ['对适龄儿童父母或其他法定监护人（以下统称申请人）提交的材料', '申请人', '适龄儿童父母或其他法定监护人'],
  ])('reads %s', (text, term, definition) => {
    expect(findTerms(passagesOf(text))).toMatchObject([{ term, definition, at: 'para_1' }]);
  });
});

describe('findTermUses', () => {
  function usesIn(...texts: string[]): string[] {
    const passages = passagesOf(...texts);
    const terms = indexTerms(findTerms(passages), passages);
    return passages.flatMap((p) =>
      findTermUses(p, terms, []).map((s) => `${p.at} ${p.text.slice(s.start - 1, s.end + 1)}`),
    );
  }

  test('marks a term of four characters inside a longer name, and no shorter one', () => {
    expect(usesIn('成立建设工作小组（以下简称工作小组）。', '报市工作小组批准。')).toEqual(['para_2 市工作小组批']);
    expect(usesIn('甲区教育委员会（以下简称教育委）。', '报市教育委批准。')).toEqual([]);
  });

  test('marks the first use in each paragraph behind the definition', () => {
    const uses = usesIn(
      '工作小组待定。',
      '成立甲区建设工作小组（以下简称工作小组），工作小组由甲任组长。',
      '经工作小组同意，工作小组办公室执行。',
    );
    expect(uses).toEqual(['para_2 ，工作小组由', 'para_3 经工作小组同']);
  });

  test('does not take the thing under its full name for a use', () => {
    expect(usesIn('成立甲区建设工作小组（以下简称工作小组）。', '甲区建设工作小组成员名单')).toEqual([]);
  });

  test('does not take a short term for a piece of a longer word', () => {
    expect(usesIn('下设甲区重点项目推进办公室（以下简称办公室）。', '区政府办公室协调，由办公室负责。')).toEqual([
      'para_2 由办公室负',
    ]);
  });

  test('leaves what is linked already', () => {
    const passages = passagesOf('成立甲区建设工作小组（以下简称工作小组）。', '工作小组负责。');
    const [, second] = passages;
    const terms = indexTerms(findTerms(passages), passages);
    expect(second && findTermUses(second, terms, [{ start: 0, end: 2 }])).toEqual([]);
  });
});
