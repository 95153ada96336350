import { parseXml } from '@rgrove/parse-xml';
import { fromHtml } from 'hast-util-from-html';
import { toString as hastToString } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { visit } from 'unist-util-visit';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { piecesOf, withoutBlanks } from './words-of-tree.ts';

/**
 * The words that a reader of each format without pages sees, found by parsing the file again; JSON is the tree itself.
 * Of formats with pages notes stand elsewhere (tests/site/downloads.test.ts).
 */
export const READERS = {
  html: (file: string) => hastToString(fromHtml(file)),
  md: readMarkdown,
  txt: (file: string) => file,
  xml: (file: string) => parseXml(file).text,
} satisfies Record<string, (file: string) => string>;

export type TextFormat = keyof typeof READERS;

/** Texts of the tree that do not stand in `seen` behind the text before them. Blanks are the format's own affair. */
export function findLost(document: GazetteDocument, seen: string): string[] {
  const squeezed = withoutBlanks(seen);
  let at = 0;
  return piecesOf(document).filter((text) => {
    const found = squeezed.indexOf(withoutBlanks(text), at);
    if (found >= 0) at = found + withoutBlanks(text).length;
    return found < 0;
  });
}

function readMarkdown(file: string): string {
  const root = fromMarkdown(file.replace(/^---\n[^]*?\n---\n/u, ''), {
    extensions: [gfm(), math()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  });
  // A mark that two notes share is no label: it stands before the text of the note, and the label is an id.
  visit(root, 'footnoteReference', (reference) => {
    const note = root.children.find((node) => node.type === 'footnoteDefinition' && node.label === reference.label);
    if (note && RE_ID.test(reference.label ?? '')) reference.label = RE_MARK.exec(wordsOf(note))?.[1];
  });
  return wordsOf(root);
}

/** 例：fn_1-2 · notice__fn_1 */
const RE_ID = /^(?:[\w-]+__)?fn_/u;
/** 例：① · [1] · 注1. */
const RE_MARK = /^(?:[\w-]+__)?fn_[\d-]*(\[\d+\]|［\d+］|〔\d+〕|\*+|注\d*[.：:]?|\S)/u;

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return hastToString(fromHtml(node.value, { fragment: true }));
  // The plain label of a note is its printed mark.
  if (node.type === 'footnoteReference') return node.label ?? '';
  const own = node.type === 'footnoteDefinition' ? (node.label ?? '') : '';
  if ('children' in node) return own + node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
