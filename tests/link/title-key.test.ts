import { describe, expect, test } from 'vitest';
import { mayBeSameIssuer, titleKey } from '../../src/gazette/link/targets/title-key.ts';

describe('titleKey', () => {
  test.each([
    ['北京城市总体规划(2016年—2035年)', '北京城市总体规划（2016 - 2035）'],
    ['中华人民共和国预算法', '预算法'],
    ['“健康中国 2030”规划纲要', '"健康中国2030"规划纲要'],
    ['国务院关于加强甲工作的意见', '关于加强甲工作的意见'],
    ['关于印发〈甲实施方案〉的通知', '甲实施方案'],
    ['北京市人民政府办公厅印发《甲实施方案》的通知', '甲实施方案'],
    ['关于印发市环保局制定的〈甲目录（2014 年版）〉的通知', '甲目录（2014版）'],
    ['关于提升救援能力的工作方案', '关于提升救援能力工作方案'],
    ['2018年度工作责任书', '2018年工作责任书'],
  ])('has one core for %s and %s', (a, b) => {
    expect(titleKey(a).core).toBe(titleKey(b).core);
  });

  test.each([
    ['甲管理办法', '甲管理办法（试行）'],
    ['甲目录（2014年版）', '甲目录（2018年版）'],
    ['北京市农业局关于转发农业部〈甲办法〉的通知', '甲办法'],
    ['甲考核办法', '甲考核办法实施细则'],
  ])('tells %s from %s', (a, b) => {
    expect(titleKey(a).core).not.toBe(titleKey(b).core);
  });

  test.each([
    ['中共中央办公厅、国务院办公厅关于印发〈甲方案〉的通知', '中共中央办公厅、国务院办公厅'],
    ['商务部关于外商投资举办投资性公司的规定', '商务部'],
    ['北京市农村工作委员会等部门关于印发〈甲方案〉的通知', '北京市农村工作委员会等部门'],
    ['贯彻落实北京市人民政府关于加强服务的意见工作方案', null],
    ['门头沟区关于加强党管人才工作实施意见', null],
  ])('reads the issuer of %s as %s', (title, issuer) => {
    expect(titleKey(title).issuer).toBe(issuer);
  });
});

describe('mayBeSameIssuer', () => {
  test.each([
    [null, '国务院', true],
    ['区商务局', '北京市门头沟区商务局', true],
    ['北京市人民政府', '北京市人民政府办公厅', true],
    ['国务院', '北京市人民政府', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(mayBeSameIssuer(a, b)).toBe(same);
  });
});
