import { describe, expect, it } from 'vitest';
import { readClosing } from '../../src/gazette/tasks/read-closing.ts';

describe('a text that ends in who is to do it', () => {
  it.each([
    [
      '实施工业项目“155”工程，完成工业投资200亿元。由市经信委牵头负责，市发改委、市招商局配合。',
      ['市经信委'],
      ['市发改委', '市招商局'],
      null,
      '实施工业项目“155”工程，完成工业投资200亿元',
    ],
    [
      '新建改建农村公路320公里，其中旅游路60公里。市交通运输局负责，市农办参与，9月底前完成。',
      ['市交通运输局'],
      ['市农办'],
      '9月底前完成',
      '新建改建农村公路320公里，其中旅游路60公里',
    ],
    [
      '新建和改扩建公办幼儿园6所，秋季开学前投入使用，由市教育局负责。',
      ['市教育局'],
      [],
      null,
      '新建和改扩建公办幼儿园6所，秋季开学前投入使用',
    ],
    [
      '研究制定被征地农民养老保险补偿办法，市人社局牵头，市国土资源局、市财政局按职责分工负责。',
      ['市人社局'],
      ['市国土资源局', '市财政局'],
      null,
      '研究制定被征地农民养老保险补偿办法',
    ],
  ])('is a task: %s', (text, lead, cooperating, deadlineText, words) => {
    expect(readClosing(text)).toMatchObject([{ lead, cooperating, deadlineText, words }]);
  });

  it.each([
    '各单位“一把手”亲自抓、负总责。市政府督查室负责专项督办，7月和12月各通报一次。',
    '完善社区服务。区民政局负责。',
    '本通知自发布之日起施行。由市民政局会同市财政局负责解释。',
    '由市经信委牵头负责，市发改委、市招商局配合。',
    '建立长效机制。健全反馈问题的整改机制，市环保督察办公室负责，各单位确保整改到位，各区落实。',
  ])('is none: %s', (text) => {
    expect(readClosing(text)).toEqual([]);
  });
});
