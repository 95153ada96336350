import { describe, expect, it } from 'vitest';
import { exportText } from '../../src/gazette/export/export-text.ts';
import { aDocument, anArticle, aParagraph, aPart, aSection, aTable } from '../helpers/builders.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

/** The file with the line ends by which tests are written. */
function textOf(document: GazetteDocument): string {
  return exportText(document, EXPORT_OPTIONS)
    .replace(/^\ufeff/u, '')
    .replaceAll('\r\n', '\n');
}

const text = textOf(sampleDocument());

describe('exportText', () => {
  it('opens in Notepad of every Windows: a byte-order mark, CR LF behind every line', () => {
    const file = exportText(sampleDocument(), EXPORT_OPTIONS);
    expect(file).toMatch(/^\ufeff样本区人民政府/u);
    expect(file).not.toMatch(/[^\r]\n/u);
  });

  it('says the status below the title, and for which day', () => {
    expect(text.split('\n').slice(0, 3).join('')).toContain('（截至2026年1月1日）】');
  });

  it('says the status once more at its foot, and for which day there as well', () => {
    expect(text.match(/^效力：.*（截至2026年1月1日）$/gmu)).toHaveLength(1);
    expect(text.match(/^效力：/gmu)).toHaveLength(1);
  });

  it('opens the first paragraph of an article with its label', () => {
    expect(text).toContain('\n　　第一条　为规范公墓管理');
  });

  it('goes on behind a run-in heading in the same line', () => {
    expect(text).toContain('\n　　（一）加强组织领导。在区委领导下推进。\n');
  });

  it('puts tabs between cells and leaves merged places empty', () => {
    expect(text).toContain('\n项目\t金额\t\n\t2018年\t2019年\n一、墓穴\t\t\n');
  });

  it('keeps the label of an article that opens with a table', () => {
    const article = anArticle(3, '第三条', [aTable('table_1', [], [['甲', '乙']])]);
    const document = aDocument({ parts: [aPart({ children: [article] })] });
    expect(textOf(document)).toContain('\n　　第三条\n\n甲\t乙\n');
  });

  it('does not print the title of a part twice where it is that of the document', () => {
    const document = aDocument({
      title: '公告',
      parts: [aPart({ title: '公告', children: [aParagraph('para_1', '正文。')] })],
    });
    expect(textOf(document).match(/^公告$/gmu)).toHaveLength(1);
  });

  it('puts an article heading behind its label', () => {
    const article = anArticle(1, '第一条', [aParagraph('art_1__para_1', '为了规范。')], { heading: '目的' });
    const document = aDocument({ parts: [aPart({ children: [aSection('chp_1', 1, '第一章', '总则', [article])] })] });
    expect(textOf(document)).toContain('\n　　第一条　目的　为了规范。\n');
  });
});
