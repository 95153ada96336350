import { bracketAtEnd } from '../scan/brackets.ts';
import { hasClause } from '../clean/open-end.ts';
import { endOf } from '../clean/sentence-end.ts';
import { findWordAcross } from '../clean/word-across.ts';
import { within } from '../limits/within.ts';
import type { GazetteNode } from '../model/nodes.ts';
import { lineOf, nodesOf } from './nodes-of.ts';
import type { Measured, Reading } from './measure.ts';

/** Text that ends in the middle of a sentence, as where printed lines were taken for paragraphs. */
export function findTorn({ documents }: Reading): Measured {
  const nodes = nodesOf(documents);
  const running = nodes.filter(({ type }) => type === 'paragraph' || type === 'item' || type === 'section');
  const cases = running.flatMap((node) => {
    const end = tornEndOf(node);
    return end === null ? [] : [{ line: lineOf(node), words: end }];
  });
  return { cases, of: running.length };
}

function tornEndOf(node: GazetteNode): string | null {
  if (node.type === 'section') {
    const [below] = node.children;
    const isCut =
      node.label !== null &&
      !node.runIn &&
      below?.type === 'paragraph' &&
      findWordAcross(node.heading, below.text) !== null;
    return isCut ? node.heading : null;
  }
  if ((node.type !== 'paragraph' && node.type !== 'item') || node.children.length > 0) return null;
  return isUnfinished(node.text) ? node.text : null;
}

/** A list of names has no stop either: what has a clause in it and is long is a sentence. */
function isUnfinished(text: string): boolean {
  return (
    within('shortestCut', text.length) &&
    hasClause(text) &&
    !isNamedValue(text) &&
    !isRemark(text) &&
    endOf(text) !== 'stop'
  );
}

/** Whose number and first sentence are a heading. 例：（市环保局牵头，市经信委配合，各县（市、区）人民政府负责落实） */
function isRemark(text: string): boolean {
  return bracketAtEnd(text)?.start === 0;
}

/** 例：协办单位：区财政局、区规自分局等部门，各镇街 */
function isNamedValue(text: string): boolean {
  const colon = text.search(/[：:]/);
  return colon > 0 && within('longestName', colon) && !hasClause(text.slice(0, colon));
}
