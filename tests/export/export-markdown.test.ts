import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../src/gazette/export/export-markdown.ts';
import { aDocument, aFootnote, aParagraph, aPart, aSection, aTable, spanOver } from '../helpers/builders.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const markdown = exportMarkdown(sampleDocument(), EXPORT_OPTIONS);

describe('exportMarkdown', () => {
  it('carries what is known of the document as front matter', () => {
    expect(markdown).toMatch(/^---\ntitle: 样本区人民政府关于印发样本公益性公墓管理办法的通知\n/u);
    expect(markdown).toContain('\ndocNumber: 样政发〔2019〕19号\n');
  });

  it('tells the status of the text from that of the work of which it is one', () => {
    const work = { ...sampleDocument().work, status: { value: 'repealed' as const, since: '2021-01-01' } };
    const old = exportMarkdown({ ...sampleDocument(), work, status: { value: 'amended' } }, EXPORT_OPTIONS);
    expect(old).toContain('\nstatus: amended\nworkStatus: repealed\nworkStatusSince: 2021-01-01\n');
    expect(markdown).not.toContain('workStatus');
  });

  it('escapes gazette text that looks like Markdown', () => {
    expect(markdown).toContain('\\*号\\*');
  });

  it('links citations with the whole address', () => {
    expect(markdown).toContain('[《殡葬管理条例》](https://gongbao.example/works/binzangguanlitiaoli/)');
  });

  it('writes formulas, subscripts and notes as Markdown knows them', () => {
    expect(markdown).toContain('$\\frac{1}{2}$');
    expect(markdown).toContain('CO<sub>2</sub>');
    expect(markdown).toContain('要求[^①]，');
    expect(markdown).toContain('[^①]: 不含运输环节。');
  });

  it('nests headings by the level of the section', () => {
    expect(markdown).toContain('\n## 样本公益性公墓管理办法\n');
    expect(markdown).toContain('\n### 第一章　总则\n');
    expect(markdown).toContain('\n#### （一）加强组织领导。\n');
    expect(markdown).toContain('\n## 附件1　收费标准\n');
  });

  it('writes an article as a heading, below that of its chapter', () => {
    expect(markdown).toContain('\n#### 第一条\n\n为规范公墓管理');
  });

  it('gives sections the second level where their part has no heading', () => {
    const section = aSection('lvl_1', 1, '一、', '总体要求', [aParagraph('lvl_1__para_1', '正文。')]);
    const document = aDocument({ title: '意见', parts: [aPart({ title: '意见', children: [section] })] });
    expect(exportMarkdown(document, EXPORT_OPTIONS)).toContain('\n# 意见\n\n## 一、总体要求\n');
  });

  it('leads from a table in HTML to the page of the document, which has the place', () => {
    const cell = {
      text: '见附件1',
      spans: [spanOver('见附件1', '附件1', { kind: 'internal' as const, targets: ['att_1'] })],
    };
    const document = aDocument({ parts: [aPart({ children: [aTable('table_1', [], [[cell]])] })] });
    expect(exportMarkdown(document, EXPORT_OPTIONS)).toContain(
      '<td>见<a href="https://gongbao.example/documents/jingzhengfa-2019-1/#att_1">附件1</a></td>',
    );
  });

  it('keeps merged cells by writing such a table as HTML', () => {
    expect(markdown).toContain('<th scope="row" colspan="3">一、墓穴</th>');
  });

  it('writes a plain table as Markdown', () => {
    const document = aDocument({ parts: [aPart({ children: [aTable('table_1', [['甲', '乙|丙']], [['1', '2']])] })] });
    expect(exportMarkdown(document, EXPORT_OPTIONS)).toContain('\n| 甲 | 乙\\|丙 |\n| - | - |\n| 1 | 2 |\n');
  });

  it('tells notes with the same mark apart by their ids', () => {
    const note = (n: number, text: string) => [
      aParagraph(`para_${n}`, '正文①', { spans: [spanOver('正文①', '①', { kind: 'noteCall', target: `fn_${n}` })] }),
      aFootnote(`fn_${n}`, '①', text),
    ];
    const document = aDocument({ parts: [aPart({ children: [...note(1, '其一。'), ...note(2, '其二。')] })] });
    const result = exportMarkdown(document, EXPORT_OPTIONS);
    expect(result).toContain('正文[^fn_1]');
    expect(result).toContain('[^fn_2]: ①其二。');
  });
});
