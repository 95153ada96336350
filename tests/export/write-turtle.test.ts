import { expect, it } from 'vitest';
import { writeTurtle } from '../../src/gazette/export/data/write-turtle.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { amendedCollection } from '../amend/amend-family.ts';
import { convertText } from '../helpers/convert-text.ts';

const TEXT = `# 苏州市公墓管理办法

苏府规〔2019〕1号

第一条 根据《殡葬管理条例》，制定本办法。

第二条 《苏州市“公墓”管理暂行办法》同时废止。

苏州市人民政府
2019年1月2日
`;

it('works and what they do to each other are triples in the terms of ELI', () => {
  const { documents, works } = linkCollection(convertText(TEXT).documents, { asOf: '2020-01-01' });
  const turtle = writeTurtle(works, documents, { site: 'https://gongbao.example/' });
  const [, own = ''] = /realizes (<[^>]+>)/.exec(turtle) ?? [];
  expect(turtle.match(/a eli:LegalResource/g)).toHaveLength(works.length);
  expect(turtle.split(`\n${own}\n`)[2]?.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^ {4}eli:based_on <https:\/\/gongbao\.example\/works\/[^>]+\/> ;$/),
    expect.stringMatching(/^ {4}eli:repeals <https:\/\/gongbao\.example\/works\/[^>]+\/> \.$/),
  ]);
  expect(turtle).toContain('eli:date_document "2019-01-02"^^xsd:date');
});

it('quotes and line ends in a title do not end it', () => {
  const { documents, works } = linkCollection(convertText(TEXT).documents, { asOf: '2020-01-01' });
  const [work] = works;
  const turtle = writeTurtle(work ? [{ ...work, title: '甲"乙\\丙\n丁' }] : [], documents.slice(0, 0), { site: '' });
  expect(turtle).toContain(String.raw`eli:title "甲\"乙\\丙\n丁"@zh`);
});

it('a text that is printed behind the decision that amended it is an expression of its own work', () => {
  const { documents, works } = amendedCollection('holidays-2013');
  const turtle = writeTurtle(works, documents, { site: 'https://gongbao.example/' });
  const work = 'https://gongbao.example/works/quanguonianjiejijinianrifangjiabanfa/';
  const order = 'https://gongbao.example/documents/zhonghuarenmingongheguoguowuyuanling-644/';
  expect(turtle).toContain(`<${order}#body_2>\n    a eli:LegalExpression ;\n    eli:realizes <${work}> ;`);
  expect(turtle).toContain(`    eli:amends <${work}>`);
});
