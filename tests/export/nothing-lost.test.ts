import { fromHtml } from 'hast-util-from-html';
import { toString as hastToString } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../src/gazette/export/export-json.ts';
import { FORMATS } from '../../src/gazette/export/formats.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';
import { sampleDocument } from '../helpers/sample-document.ts';
import { piecesOf, withoutBlanks } from '../helpers/words-of-tree.ts';

const OPTIONS = { site: 'https://gongbao.example', issue: { name: '样本区人民政府公报', issue: '2019年第1期' } };

/** The words that a reader of each format sees, found by parsing the file again; JSON is the tree itself. */
const READERS: Readonly<Record<Exclude<keyof typeof FORMATS, 'json'>, (file: string) => string>> = {
  html: (file) => hastToString(fromHtml(file)),
  md: readMarkdown,
  txt: (file) => file,
};

describe.each(Object.entries(READERS))('%s', (name, read) => {
  const { write } = FORMATS[name as keyof typeof READERS];

  it('holds all text of a tree that has one of everything, in order', () => {
    expect(findLost(sampleDocument(), read(write(sampleDocument(), OPTIONS)))).toEqual([]);
  });

  it('holds all text of every document of the gazettes, in order', () => {
    const documents = convertSeeds();
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(findLost(document, read(write(document, OPTIONS))), document.id).toEqual([]);
    }
  });

  it('says that it is made from a scan, where that was printed and where it is published', () => {
    const file = write(sampleDocument(), OPTIONS);
    expect(file).toContain('本文由政府公报的扫描件转成文字，仅供查阅；以印刷的公报为准。');
    expect(file).toContain('《样本区人民政府公报》2019年第1期，第1页');
    expect(file).toContain('https://gongbao.example/documents/yangzhengfa-2019-19/');
  });
});

describe('json', () => {
  it('is the document and nothing else', () => {
    for (const document of [sampleDocument(), ...convertSeeds()]) {
      expect(JSON.parse(exportJson(document))).toEqual(document);
    }
  });
});

/** Texts of the tree that do not stand in `seen` behind the text before them. Blanks are the format's own affair. */
function findLost(document: GazetteDocument, seen: string): string[] {
  const squeezed = withoutBlanks(seen);
  let at = 0;
  return piecesOf(document).filter((text) => {
    const found = squeezed.indexOf(withoutBlanks(text), at);
    if (found >= 0) at = found + withoutBlanks(text).length;
    return found < 0;
  });
}

function readMarkdown(file: string): string {
  return wordsOf(
    fromMarkdown(file.replace(/^---\n[^]*?\n---\n/u, ''), {
      extensions: [gfm(), math()],
      mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
    }),
  );
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return hastToString(fromHtml(node.value, { fragment: true }));
  // The plain label of a note is its printed mark.
  if (node.type === 'footnoteReference') return node.label ?? '';
  const own = node.type === 'footnoteDefinition' ? (node.label ?? '') : '';
  if ('children' in node) return own + node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
