import { within } from '../limits/within.ts';
import type { GazetteNode } from '../model/nodes.ts';
import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import { findBrackets } from '../scan/brackets.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
  ['〔', '〕'],
];

/** A text with more opening than closing marks, or the other way round. */
interface Uneven {
  node: GazetteNode;
  /** Opening marks that it has more. */
  more: number;
  /** Its place among all nodes. */
  at: number;
}

/** Reports the nodes of a part in which a bracket is not closed. A quotation may run over several of them. */
export function checkBrackets(nodes: readonly GazetteNode[], run: Run): void {
  for (const pair of PAIRS) {
    const uneven = nodes.flatMap((node, at): Uneven[] => {
      const more = countMore(textOf(node), pair);
      return more === 0 ? [] : [{ node, more, at }];
    });
    const quoted = pair[0] === '“' ? findQuotations(uneven, nodes) : new Set<Uneven>();
    for (const { node, more } of uneven.filter((one) => !quoted.has(one))) {
      const which = more > 0 ? pair[0] : pair[1];
      const message = `${pair.join('')} 不成对：多 ${Math.abs(more)} 个${which}`;
      report(run, 'parse/unclosed-bracket', { lines: node.lines[0] ?? [1, 1] }, message);
    }
  }
}

/**
 * The texts of quotations that run over paragraphs: opened once, or again with each paragraph, and closed in the last
 * (GB/T 15834—2011, 4.8.3.5). 例：将第九条修改为：“第九条 …； · “（一）…； · “（二）…。”
 */
function findQuotations(uneven: readonly Uneven[], nodes: readonly GazetteNode[]): Set<Uneven> {
  const found = new Set<Uneven>();
  let open: Uneven[] = [];
  let from = 0;
  const close = (last: number): void => {
    const [first] = open;
    if (first && within('reach', last - first.at)) for (const one of open) found.add(one);
    open = [];
  };
  for (const one of uneven) {
    // A paragraph that is closed as it was opened is even, and may be the last.
    const last = open.length > 0 ? nodes.slice(from, one.at).findIndex(isQuotedWhole) : -1;
    if (last >= 0) close(from + last);
    if (one.more === 1 && (open.length === 0 || textOf(one.node).startsWith('“'))) open.push(one);
    else if (one.more === -1 && open.length > 0) {
      open.push(one);
      close(one.at);
    } else open = one.more === 1 ? [one] : [];
    from = one.at + 1;
  }
  const last = open.length > 0 ? nodes.slice(from).findIndex(isQuotedWhole) : -1;
  if (last >= 0) close(from + last);
  return found;
}

/** 例：“（二）具有管理公共事务职能的组织。” */
function isQuotedWhole(node: GazetteNode): boolean {
  const text = textOf(node);
  const [first] = findBrackets(text);
  return text.startsWith('“') && first?.end !== null && (first?.end ?? 0) >= text.length - 1;
}

function countMore(text: string, [open, close]: readonly [string, string]): number {
  return text.split(open).length - text.split(close).length;
}

function textOf(node: GazetteNode): string {
  return node.type === 'section' ? node.heading : 'text' in node ? node.text : '';
}
