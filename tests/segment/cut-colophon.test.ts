import { describe, expect, it } from 'vitest';
import { cutColophon } from '../../src/gazette/segment/cut-colophon.ts';
import { aTextBlock } from '../helpers/blocks.ts';

describe('cutColophon', () => {
  it.each([
    [
      '主管主办：江东省人民政府办公厅',
      '编辑出版：江东省人民政府公报编辑室',
      '地　　址：临江市中山路1号',
      '邮　　编：210024',
    ],
    ['主 办：临江市人民政府', '承 办：临江市人民政府办公室', '印 刷：临江日报印刷厂', '发行范围：市内各机关'],
    ['国内统一刊号：CN32-1659/D', 'ISSN 1671-9565', '邮发代号 28-259', '每期定价：5.00元', '网址 www.jiangdong.gov.cn'],
    [
      '江东省人民政府公报',
      '2021年第3期（总第815期）',
      '准印证号：江新出准印（2021）第01号',
      '内部资料 免费交流',
      '电话 025-83396745',
    ],
    ['（免费赠阅）', '欢迎订阅', '第12期', '《临江市人民政府公报》', '主办单位（盖章）', '邮编：210024', '传真：1'],
    ['本期责任编辑：王小明', '编辑部电话：83396745', '出版日期：2021年2月10日', '印数：1—5000册'],
  ])('ends the last document above %s', (...colophon) => {
    expect(behind(colophon)).toEqual(colophon);
  });

  it('leaves the two lines that close the notice of an event', () => {
    expect(behind(['主办单位：江东省人民政府办公厅', '联系电话：83396745'])).toEqual([]);
  });

  it('leaves paragraphs that open with words of a colophon', () => {
    const closing = [
      '出版物发行单位应当建立进货查验制度，保存进货记录。',
      '印刷企业应当按照规定办理备案手续。',
      '编辑部门应当做到：内容真实、数据准确',
      '主管部门和主办单位应当履行下列职责：',
      '发行范围由省新闻出版部门确定',
      '印刷数量：由主办单位确定。',
    ];
    expect(behind(closing)).toEqual([]);
    expect(behind(['主办：甲；', '编辑：乙；', '电话：1；'])).toEqual([]);
    expect(behind([...closing, '主办：甲', '编辑：乙', '电话：1'])).toEqual(['主办：甲', '编辑：乙', '电话：1']);
  });

  it('leaves the contact lines with which a notice ends', () => {
    const contact = ['联系地址：中山路1号', '邮政编码：210024', '联系电话：83396745', '电子邮箱：a@b.cn'];
    expect(behind(contact)).toEqual([]);
    expect(behind(['主管部门：市教育局', ...contact])).toEqual([]);
    expect(behind([...contact, '主办：甲', '编辑：乙', '电话：1'])).toEqual(['主办：甲', '编辑：乙', '电话：1']);
  });
});

/** Lines that are taken for the colophon of a gazette that ends in `lines`. */
function behind(lines: readonly string[]): string[] {
  const blocks = ['本办法自发布之日起施行。', ...lines].map((line) => aTextBlock(line));
  return blocks.slice(cutColophon(blocks)).map((block) => block.text.value);
}
