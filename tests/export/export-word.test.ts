import { describe, expect, it } from 'vitest';
import { exportWord } from '../../src/gazette/export/word/export-word.ts';
import { lineOf } from '../../src/gazette/export/word/words.ts';
import type { Child } from '../../src/gazette/render/component.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { textsIn } from '../helpers/read-office-files.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const FORMULA: Child = { name: 'Formula', attributes: { latex: String.raw`\frac{1}{2}` }, children: ['1/2'] };

describe('exportWord', () => {
  it('gives the same bytes for the same document', async () => {
    const [first, second] = [
      await exportWord(sampleDocument(), EXPORT_OPTIONS),
      await exportWord(sampleDocument(), EXPORT_OPTIONS),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('keeps what has lines of its own off the grid of the text', async () => {
    const styles = textsIn(await exportWord(sampleDocument(), EXPORT_OPTIONS)).join('');
    for (const id of ['Title', 'Cell', 'Colophon'])
      expect(styles).toMatch(
        new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*<w:snapToGrid w:val="0"/><w:spacing`, 'su'),
      );
  });

  it('cuts no formula off: its line is as high as it needs', () => {
    expect(lineOf([FORMULA], 16)).toEqual({ line: 320, lineRule: 'atLeast' });
    expect(lineOf(['一', { name: 'Sup', attributes: {}, children: [FORMULA] }], 16).lineRule).toBe('atLeast');
    expect(lineOf(['二'], 16).lineRule).toBe('exact');
  });

  it('justifies no text: LibreOffice would leave out the marks that hang over the right edge', async () => {
    const texts = textsIn(await exportWord(sampleDocument(), EXPORT_OPTIONS)).join('');
    expect(texts).toContain('w:styleId="Text"');
    expect(texts).not.toContain('<w:jc w:val="both"/>');
  });

  it('says that figures are no Chinese, for else LibreOffice breaks lines inside of them', async () => {
    const styles = textsIn(await exportWord(sampleDocument(), EXPORT_OPTIONS)).join('');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(styles).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/>',
    );
  });

  it('leads each link to where it led', async () => {
    const texts = textsIn(await exportWord(sampleDocument(), EXPORT_OPTIONS)).join('');
    const used = Array.from(texts.matchAll(/r:id="(rIdLink\d+)"/g), ([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !texts.includes(`Id="${id}"`))).toEqual([]);
  });
});
