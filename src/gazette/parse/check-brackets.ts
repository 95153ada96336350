import { erratumAround } from '../clean/quote-line.ts';
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

/** Characters on both sides of a mark that a message shows. */
const NAMED = 10;

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
      const { line, at } = placeOf(node, pair, more > 0, run);
      const words = run.source.lines[line - 1]?.raw.slice(Math.max(0, at - NAMED), at + NAMED) ?? '';
      const message = `“${words.trim()}”里的${which}没有成对，应有${more > 0 ? pair[1] : pair[0]}`;
      report(run, 'parse/unclosed-bracket', { line }, message, erratumAround(run.source, line, at));
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

/** The line of the file, and the offset in it, of the first mark that has no other. */
function placeOf(
  node: GazetteNode,
  [open, close]: readonly [string, string],
  isOpen: boolean,
  { source }: Run,
): { line: number; at: number } {
  const waiting: { line: number; at: number }[] = [];
  for (const [first, last] of node.lines) {
    for (const { n: line, raw } of source.lines.slice(first - 1, last)) {
      for (let at = 0; at < raw.length; at++) {
        const mark = raw[at];
        if (mark === open) waiting.push({ line, at });
        else if (mark === close && !waiting.pop() && !isOpen) return { line, at };
      }
    }
  }
  return waiting[0] ?? { line: node.lines[0]?.[0] ?? 1, at: 0 };
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
