import { describe, expect, it } from 'vitest';
import { exportPdf } from '../../src/gazette/export/pdf/export-pdf.ts';
import { exportWord } from '../../src/gazette/export/word/export-word.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { readPdf, textsIn } from '../helpers/read-office-files.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const RED = { ...EXPORT_OPTIONS, redHead: true };
const joint = { ...sampleDocument(), issuers: ['样本区人民政府', '样本区人民武装部'] };
const wordOf = async (...given: Parameters<typeof exportWord>): Promise<string> =>
  textsIn(await exportWord(...given)).join('');

describe('the red head', () => {
  it('stands in no file that nobody asked it for', async () => {
    expect(await wordOf(joint, EXPORT_OPTIONS)).not.toContain('FF0000');
    expect(await readPdf(exportPdf(joint, EXPORT_OPTIONS))).not.toMatch(/^\s*样本区人民政府\s*样本区人民武装部/u);
  });

  it('has all issuers one below the other, above the number', async () => {
    const pdf = await readPdf(exportPdf(joint, RED));
    expect(pdf.replaceAll(/\s/gu, '')).toMatch(/^样本区人民政府样本区人民武装部/u);
    const word = await wordOf(joint, RED);
    const places = ['样本区人民政府</w:t>', '样本区人民武装部</w:t>', '〔2019〕19号'].map((words) =>
      word.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(word.match(/w:color="?FF0000|w:val="FF0000"/gu)).toHaveLength(3);
  });

  it('stands above no document whose issuer is not known', async () => {
    expect(await wordOf({ ...joint, issuers: [] }, RED)).not.toContain('FF0000');
  });
});
