import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReferences } from '../../src/gazette/clean/references.ts';
import type { Edit } from '../../src/gazette/model/source.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';

/** As websites of governments, and texts made from them, hold them. */
describe('character references', () => {
  it.each([
    ['经济社会发展&ldquo;十四五&rdquo;规划', '经济社会发展“十四五”规划'],
    ['2025年1&mdash;8月，全区接诉即办诉求同比减少', '2025年1—8月，全区接诉即办诉求同比减少'],
    ['国家治理效能得到新提升&hellip;&hellip;', '国家治理效能得到新提升……'],
    ['余额: &yen; 0', '余额: ¥ 0'],
    ['&#9312; 本办法自发布之日起施行', '① 本办法自发布之日起施行'],
    ['气温不低于26&#8451;', '气温不低于26℃'],
    ['主民登록증&middot;사업자등록증', '主民登록증·사업자등록증'],
    ['Angaben gem&auml;&szlig; &sect; 5 TMG', 'Angaben gemäß § 5 TMG'],
    ['面积120m&sup2;', '面积120m²'],
    ['噪声&plusmn;2分贝', '噪声±2分贝'],
    ['自然增长率6&permil;', '自然增长率6‰'],
    ['[&radic;]合格', '[√]合格'],
    ['占地&frac12;亩', '占地½亩'],
    ['审查&rarr;批准&larr;备案', '审查→批准←备案'],
    ['&#xFF1A;说明&#xFF0C;如下', '：说明，如下'],
    ['Tom&#39;s &quot;shop&quot;', 'Tom\'s "shop"'],
    ['A&AMP;B公司', 'A&B公司'],
    ['1 &lt;= N &lt;= 1,000,000', '1 <= N <= 1,000,000'],
    ['&amp;nbsp;原样', '&nbsp;原样'],
    ['2018&#150;2020年', '2018–2020年'],
    ['&#61548;', '\uf06c'],
    ['S表示&#61548;绑定成功', 'S表示\uf06c绑定成功'],
    ['约&asymp;3.14&times;10', '约≈3.14×10'],
    ['&ne;、&le;、&ge;、&divide;', '≠、≤、≥、÷'],
    ['&bull;加强组织领导', '•加强组织领导'],
    ['&#x2460;&#x2461;', '①②'],
    ['&laquo;办法&raquo;&trade;', '«办法»™'],
    ['&Omega;值&mu;m', 'Ω值μm'],
  ])('become what they stand for: %s', (text, read) => {
    expect(readLine(text).value).toBe(read);
  });

  it.each([
    ['密&#x3000;码', '密\u3000码'],
    ['&#12288;&#12288;1.已立项的课题，原则上不予变更', '\u3000\u30001.已立项的课题，原则上不予变更'],
    ['姓&#12288;&#12288;名：', '姓\u3000\u3000名：'],
    ['主办：合肥市人民政府&nbsp;&nbsp;承办：科大讯飞股份有限公司', '主办：合肥市人民政府  承办：科大讯飞股份有限公司'],
    ['扶绥县人民政府&nbsp;&nbsp;版权所有 &copy;2014', '扶绥县人民政府  版权所有 ©2014'],
    ['甲&ensp;乙&emsp;丙&thinsp;丁', '甲 乙\u3000丙 丁'],
    ['甲&#10;乙&Tab;丙', '甲 乙 丙'],
  ])('to blanks become a blank, or an ideographic one: %s', (text, read) => {
    expect(readLine(text).value).toBe(read);
  });

  it.each([
    ['词&shy;语分&zwnj;行&#8203;处', '词语分行处'],
    ['甲&#0;乙', '甲\ufffd乙'],
    ['甲&#xD800;乙', '甲\ufffd乙'],
    ['甲&#x202E;乙', '甲乙'],
    ['甲&#xFFFE;乙', '甲\ufffd乙'],
    ['甲&#x110000;乙', '甲\ufffd乙'],
    ['甲&#7;乙', '甲\ufffd乙'],
  ])('to what is no character or is not seen put none into the text: %s', (text, read) => {
    expect(readLine(text).value).toBe(read);
  });

  it.each(['R&D投入与AT&T;合作', 'http://www.example.gov.cn/?a=1&copy=2&sect=3', '&unknown;保留&#;&#x;'])(
    'that HTML does not know, or that lack their semicolon, stay: %s',
    (text) => {
      expect(readLine(text).value).toBe(text);
    },
  );

  it('by number put no control, half of a pair, mark of direction or other invisible character into the text', () => {
    const numbers = fc.oneof(fc.nat(0x10ffff), fc.constantFrom(0, 7, 0x7f, 0x200f, 0x202e, 0x2066, 0xd800, 0xfffe));
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readLine(`甲&#${number};乙&#x${number.toString(16)};丙`).value).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u,
        );
      }),
      { numRuns: 2000, seed: 20_211_121 },
    );
  });

  it('go on record as printed, and what replaces them stands where they stood', () => {
    const { value, at, edits } = readLine('占地&frac12;亩');
    expect([...value].map((char, i) => [char, at[i]])).toEqual([
      ['占', 0],
      ['地', 1],
      ['½', 2],
      ['亩', 10],
    ]);
    expect(edits).toEqual([{ start: 2, end: 10, found: '&frac12;', replaced: '½', kind: 'markup', why: 'entity' }]);
  });
});

function readLine(text: string): { value: string; at: readonly number[]; edits: Edit[] } {
  const edits: Edit[] = [];
  const { value, at } = readReferences(sourced(text, 0), { edits });
  return { value, at, edits };
}
