import { describe, expect, test } from 'vitest';
import { expandIssuer, expandNumber } from '../../src/gazette/link/targets/expand-issuer.ts';
import { readIssuer } from '../../src/gazette/link/citations/read-issuer.ts';

describe('readIssuer', () => {
  test.each([
    ['根据国务院', '国务院'],
    ['按照市发展改革委、市教委、市财政局', '市发展改革委、市教委、市财政局'],
    ['（教基〔2017〕3号）及市政府办公厅', '市政府办公厅'],
    ['根据教育部等四部门', '教育部'],
    ['生态环境部 2019 年 9 月发布的', '生态环境部'],
    ['市住房城乡建设委等九部门联合印发的', '市住房城乡建设委'],
    ['北京市住房和城乡建设委员会等八部门', '北京市住房和城乡建设委员会'],
    ['文化部和财政部', '文化部、财政部'],
    ['贯彻党的十九大精神和市政府', '市政府'],
    ['落实会议要求和市政府', '市政府'],
    ['市财政局会同市教委', '市财政局、市教委'],
    ['教育部、财政部等五个部门', '教育部、财政部'],
    ['市财政局与市教委', '市财政局、市教委'],
    ['按照教育部办公厅等', '教育部办公厅'],
    ['或市政府', '市政府'],
    ['、市政府', '市政府'],
    ['和市政府', '市政府'],
    ['以及文化部', '文化部'],
    ['中共中央办公厅国务院办公厅印发的', '中共中央办公厅、国务院办公厅'],
    ['申请人与其单位签署的', null],
    ['严格执行北京市', null],
    ['推进', null],
    [
      '新疆生产建设兵团第八师石河子市人民政府住房和城乡建设局',
      '新疆生产建设兵团第八师石河子市人民政府住房和城乡建设局',
    ],
  ])('reads %s as %s', (before, issuer) => {
    expect(readIssuer(before)).toBe(issuer);
  });
});

describe('expandIssuer', () => {
  test.each([
    ['市政府', '北京市人民政府'],
    ['市委、市政府', '中共北京市委、北京市人民政府'],
    ['区政府办公室', '北京市海淀区人民政府办公室'],
    ['区财政局', '北京市海淀区财政局'],
    ['区委组织部', '中共北京市海淀区委组织部'],
    ['市场监管总局', '市场监管总局'],
    ['国务院', '国务院'],
    ['省政府', '省政府'],
  ])('%s in a document of a district is %s', (name, full) => {
    expect(expandIssuer(name, ['北京市海淀区人民政府'])).toBe(full);
  });

  test('a province is put before its city', () => {
    expect(expandIssuer('市政府', ['浙江省杭州市人民政府'])).toBe('浙江省杭州市人民政府');
  });

  test.each([
    ['县政府办', '河北省正定县人民政府', '河北省正定县人民政府办公室'],
    ['自治区财政厅', '广西壮族自治区人民政府', '广西壮族自治区财政厅'],
    ['区委宣传部', '中共北京市海淀区委', '中共北京市海淀区委宣传部'],
  ])('%s in a document of %s is %s', (name, issuer, full) => {
    expect(expandIssuer(name, [issuer])).toBe(full);
  });

  test.each([
    ['省政府令第187号', '河东省人民政府令第187号'],
    ['省人民政府第5号令', '河东省人民政府第5号令'],
  ])('%s is an order of one province only', (number, full) => {
    expect(expandNumber(number, ['河东省人民政府'])).toBe(full);
  });
});
