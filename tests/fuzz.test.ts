/** Pieces of gazettes put together at random: nothing is refused, nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitMdx } from '../src/gazette/emit/emit-mdx.ts';
import { accountForSource } from '../src/gazette/parse/account-for-source.ts';
import { convertText } from './helpers/convert-text.ts';

const PIECES = [
  '滨海市人民政府公报',
  '目 录',
  '2021年4月15日 第4期',
  '滨海市人民政府关于印发节水办法的通知(3)',
  '【市政府文件】',
  'CONTENTS',
  '滨海市人民政府',
  '关于印发节水办法的通知',
  '# 滨海市人民政府关于印发节水办法的通知',
  '滨政发〔2021〕3号',
  '（滨政发〔2021〕3号）',
  '滨海市人民政府令',
  '第312号',
  '各区人民政府：',
  '现将《节水办法》印发给你们，请遵照执行。',
  '2021年3月5日',
  '省长  王建国',
  '节水办法',
  '第一章 总 则',
  '第一条 为了节水，制定本办法。',
  '**第二条** 本办法所称节水，是指',
  '第三条之一 补助项目',
  '（一）甲；',
  '- （二）乙。',
  '一、总体要求',
  '二、任务。完成',
  '（一）加强领导。成立小组。',
  '1. 甲',
  '2．乙',
  '（1）丙',
  '①丁<sup>①</sup>',
  '一是要',
  '---',
  '附件：1. 清单',
  '2. 名单',
  '附件1',
  '附件 2：名单',
  '表1 清单',
  '单位：万元',
  '注：甲',
  '序号\t名称',
  '1\t甲',
  '\t乙',
  '一、组\t',
  '2\t<p>丙</p><p>丁</p>',
  '☐ 是 <input type="checkbox"/> 否',
  '$\\frac{a}{b}$',
  '$\\textcircled{1}$ 占 $3 \\mathrm { k m } ^ { 2 }$ ，约 $\\foo$',
  '$$',
  'S = \\left( a + b \\right) \\tag {1}',
  '\\[',
  '\\]',
  'PM_{2.5} 与 m<sup>2</sup>',
  '&sect; 5，&yen;100<sub>&alpha;</sub>&#8203;&#x202E;&#0;',
  '图1 布局',
  '本办法自发布之日起施行，有效期3年。',
  '区教委 and 区',
  '《关于〈甲〉的通',
  '知》（京政发〔2019〕1号）同时废止。',
  '王 涛 副区长',
  '{a} <b',
  '主办单位：滨海市',
  '邮编：100000',
  '电话：1',
  '',
  '　　',
  '',
];
const gazettes = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((lines) => lines.join('\n'));

describe('a gazette of random pieces', () => {
  it('is converted without loss', () => {
    fc.assert(
      fc.property(
        gazettes.filter((text) => text.trim() !== ''),
        (text) => {
          const gazette = convertText(text);
          if (gazette.documents.length > 0) expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
          for (const document of gazette.documents) emitMdx(document);
        },
      ),
      { numRuns: 400, seed: 20_211_121 },
    );
  });
});
