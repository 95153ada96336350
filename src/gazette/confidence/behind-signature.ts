import type { GazetteNode } from '../model/nodes.ts';
import { textOf } from '../model/texts-of.ts';
import { lineOf, nodesOf } from './nodes-of.ts';
import type { Measured, Reading } from './measure.ts';

/** 附注 below the date. 例：（此件公开发布） */
const RE_REMARK = /^[（(].*[）)]$/s;
/** What stands behind a signature and belongs to the same text. */
const ALLOWED: ReadonlySet<GazetteNode['type']> = new Set(['signature', 'annexList', 'footnote', 'table', 'figure']);

/** What stands behind the signature of its own part: a document that was not seen to begin there. */
export function findBehindSignature({ documents }: Reading): Measured {
  const parts = documents.flatMap((document) => document.parts);
  const behind = parts.flatMap(({ children }) => {
    const signed = children.findIndex(({ type }) => type === 'signature');
    return signed < 0 ? [] : children.slice(signed + 1).filter((node) => !ALLOWED.has(node.type) && !isRemark(node));
  });
  const cases = behind.map((node) => ({ line: lineOf(node), words: textOf(node, ' ') }));
  return { cases, of: nodesOf(documents).length };
}

function isRemark(node: GazetteNode): boolean {
  return node.type === 'paragraph' && RE_REMARK.test(node.text);
}
