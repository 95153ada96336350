import { describe, expect, it } from 'vitest';
import { exportPdf } from '../../src/gazette/export/pdf/export-pdf.ts';
import { aPdf } from '../helpers/a-pdf.ts';
import { aDocument, aParagraph, aPart, aSection, aTable } from '../helpers/builders.ts';
import { checkPdfAccess, checkTrees } from '../helpers/check-pdf-access.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const { typesetter } = EXPORT_OPTIONS;

describe('exportPdf', () => {
  it('sets files that can be read aloud', async () => {
    expect(await checkPdfAccess(exportPdf(sampleDocument(), EXPORT_OPTIONS))).toEqual([]);
  });

  it('passes over no level of headings, and sets a table that goes over pages as one', async () => {
    const rows = Array.from({ length: 80 }, (_, i) => [`${i}`, '区生态环境局']);
    const table = aTable('table_1', [['序号', '单位']], rows);
    const deep = aSection('lvl_1__lvl_1', 4, '1.', '大气', [aParagraph('para_1', '正文。'), table]);
    const document = aDocument({ parts: [aPart({ children: [aSection('lvl_1', 1, '一、', '目标', [deep])] })] });
    expect(await checkPdfAccess(exportPdf(document, EXPORT_OPTIONS))).toEqual([]);
  });
});

describe('checkPdfAccess', () => {
  it('finds no tree in a file without tags, and its text outside of any', async () => {
    const found = await checkPdfAccess(aPdf([{ texts: [{ text: '通知', x: 90, y: 90, size: 16 }] }]));
    expect(found).toContain('06: is not marked as tagged');
    expect(found).toContain('01: has no structure tree (page 1)');
    expect(found).toContain('01: text outside of the tree: 通知 (page 1)');
  });

  it('names what a file does not say of itself', async () => {
    // DejaVu has no Han characters: the typesetter falls back to a file that does not claim to follow PDF/UA.
    const source = '#set text(font: "DejaVu Sans Mono", fallback: not strict, lang: "en")\n= 标题\n正文';
    expect(await checkPdfAccess(typesetter.toPdf(source))).toEqual(
      expect.arrayContaining(['06: does not claim PDF/UA-1', '06: has no title', '11: has no language']),
    );
  });

  it('names what stands where it may not, what has no text, and levels that are passed over', () => {
    const cell = { role: 'TD', children: [{ role: 'Formula' }] };
    const table = { role: 'Table', children: [{ role: 'TR', children: [cell] }, cell] };
    const first = { role: 'Root', children: [{ role: 'H1' }, { role: 'H3' }, { role: 'Headline' }] };
    expect(checkTrees([first, { role: 'Root', children: [{ role: 'H4' }, { role: 'H2' }, table] }])).toEqual([
      '02: unknown role Headline',
      '09: TD in Table',
      '13, 17: Formula without a text',
      '13, 17: Formula without a text',
      '14: H3 after H1',
    ]);
  });
});
