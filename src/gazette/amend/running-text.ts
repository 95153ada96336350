import { countLeading } from '../text/count-leading.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { textOf } from '../model/texts-of.ts';
import type { GazetteNode } from '../model/nodes.ts';

/** The words of a part one paragraph a line, as they are printed: numbers and headings before what they open. */
export interface RunningText {
  text: string;
  /** Id of the node on which the unit at `offset` stands. */
  at: (offset: number) => string;
}

/**
 * A decision is read as it runs, not by its tree: the numbers of the articles that it quotes and changes (第九条改为…)
 * look like its own.
 */
export function runningTextOf(nodes: readonly GazetteNode[]): RunningText {
  const starts: { offset: number; id: string }[] = [];
  let text = '';
  let isOpen = true;
  for (const node of walkNodes(nodes)) {
    if (!READ.has(node.type)) continue;
    if (!isOpen) text += '\n';
    starts.push({ offset: text.length, id: node.id });
    text += textOf(node);
    isOpen = node.type === 'article' ? node.heading === null : node.type === 'section' && node.runIn;
  }
  return {
    text,
    at: (offset) => starts[Math.max(0, countLeading(starts, (start) => start.offset <= offset) - 1)]?.id ?? '',
  };
}

/** Tables and notes of a decision say nothing of what it does. */
const READ: ReadonlySet<GazetteNode['type']> = new Set(['section', 'article', 'paragraph', 'item']);
