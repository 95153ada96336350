import { isControl } from '../read/html/is-control.ts';
import { lineOf, nodesOf } from './nodes-of.ts';
import type { Measured, Reading } from './measure.ts';

/** Buttons and navigation of a web page that stand in the text, as where a page was copied by hand. */
export function findControls({ documents }: Reading): Measured {
  const lines = nodesOf(documents).flatMap((node) => {
    if (node.type === 'section') return [{ line: lineOf(node), words: node.heading }];
    return node.type === 'paragraph' ? [{ line: lineOf(node), words: node.text }] : [];
  });
  return { cases: lines.filter(({ words }) => isControl(words)), of: lines.length };
}
