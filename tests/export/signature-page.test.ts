import { describe, expect, it } from 'vitest';
import { exportPdf } from '../../src/gazette/export/pdf/export-pdf.ts';
import { exportWord } from '../../src/gazette/export/word/export-word.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { aDocument, anAnnexList, aParagraph, aPart, aSignature } from '../helpers/builders.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { readPdfPages, textsIn } from '../helpers/read-office-files.ts';

const SIGNATURE = aSignature(['某市人民政府'], '2019-07-23', '某市人民政府\n2019年7月23日');

/** What may stand before a signature, each of a line or a few. */
const LAST: Readonly<Record<string, GazetteNode>> = {
  'a paragraph': aParagraph('last', '特此通知。'),
  'a list of annexes': anAnnexList(
    'last',
    '附件：1.公共建筑节能绿色化改造项目申报书\n2.公共建筑节能绿色化改造项目方案',
  ),
};

/** A notice of so many paragraphs of a line before the last. */
function notice(lines: number, last: GazetteNode): GazetteDocument {
  const texts = Array.from({ length: lines }, (_, i) => aParagraph(`para_${i}`, `正文第${i}段。`));
  return aDocument({ parts: [aPart({ role: 'notice', children: [...texts, last, SIGNATURE] })] });
}

describe('a signature', () => {
  it.each(Object.entries(LAST))('never stands alone on a page of a PDF behind %s', async (_, last) => {
    const followed: string[] = [];
    for (let lines = 8; lines <= 22; lines++) {
      const pages = await readPdfPages(exportPdf(notice(lines, last), EXPORT_OPTIONS));
      followed.push(pages.find((page) => page.includes('某市人民政府2019年7月23日')) ?? '');
    }
    expect(followed.filter((page) => !/段|通知|项目/u.test(page.split('2019年7月23日')[0] ?? ''))).toEqual([]);
  });

  it.each(Object.entries(LAST))('is kept with %s in Word', async (_, last) => {
    const [text = ''] = textsIn(await exportWord(notice(2, last), EXPORT_OPTIONS)).filter((file) =>
      file.includes('<w:body>'),
    );
    const paragraphs = text.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
    const at = paragraphs.findIndex((paragraph) => paragraph.includes('2019年7月23日'));
    expect(paragraphs[at - 1]).toContain('<w:keepNext/>');
    expect(paragraphs[at - 2]).not.toContain('<w:keepNext/>');
  });
});
