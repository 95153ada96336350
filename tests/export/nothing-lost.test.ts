import { fromHtml } from 'hast-util-from-html';
import { toString as hastToString } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../src/gazette/export/export-html.ts';
import { exportJson } from '../../src/gazette/export/export-json.ts';
import { exportMarkdown } from '../../src/gazette/export/export-markdown.ts';
import { exportText } from '../../src/gazette/export/export-text.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { sampleDocument } from '../helpers/sample-document.ts';
import { textsOf } from '../helpers/texts-of.ts';

const OPTIONS = { site: 'https://gongbao.example', issue: { name: '样本区人民政府公报', issue: '2019年第1期' } };

/** The words that a reader of each format sees, found by parsing the file again. */
const READERS: Record<string, (document: GazetteDocument) => string> = {
  text: (document) => exportText(document, OPTIONS),
  html: (document) => hastToString(fromHtml(exportHtml(document, OPTIONS))),
  markdown: (document) => {
    const source = exportMarkdown(document, OPTIONS).replace(/^---\n[^]*?\n---\n/u, '');
    return readMarkdown(
      fromMarkdown(source, {
        extensions: [gfm(), math()],
        mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
      }),
    );
  },
};

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it('holds all text of the tree, in order', () => {
    const seen = squeeze(read(sampleDocument()));
    let at = 0;
    for (const text of textsOf(sampleDocument()).map(squeeze).map(withoutFormula)) {
      for (const piece of text) {
        const found = seen.indexOf(piece, at);
        expect(found, `“${piece}” behind “${seen.slice(Math.max(0, at - 20), at)}”`).toBeGreaterThanOrEqual(at);
        at = found + piece.length;
      }
    }
  });

  it('says that it is made from a scan, where that was printed and where it is published', () => {
    const file = { text: exportText, html: exportHtml, markdown: exportMarkdown }[_name];
    const content = file?.(sampleDocument(), OPTIONS);
    expect(content).toContain('本文由政府公报的扫描件转成文字，仅供查阅；以印刷的公报为准。');
    expect(content).toContain('《样本区人民政府公报》2019年第1期，第1页');
    expect(content).toContain('https://gongbao.example/documents/yangzhengfa-2019-19/');
  });
});

describe('json', () => {
  it('is the document and nothing else', () => {
    expect(JSON.parse(exportJson(sampleDocument()))).toEqual(sampleDocument());
  });
});

function readMarkdown(node: Nodes): string {
  if (node.type === 'html') return hastToString(fromHtml(node.value, { fragment: true }));
  // The plain label of a note is its printed mark.
  if (node.type === 'footnoteReference') return node.label ?? '';
  const own = node.type === 'footnoteDefinition' ? (node.label ?? '') : '';
  if ('children' in node) return own + node.children.map(readMarkdown).join('');
  return 'value' in node ? node.value : '';
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** What stands around a formula, whose own spelling differs from format to format. */
function withoutFormula(text: string): string[] {
  return text.split('1/2').filter((piece) => piece !== '');
}
