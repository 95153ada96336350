import type { TexLeaf, TexNode } from './parse-tex.ts';

/** The blanks that TeX sets around the node at `i`; `role` where they belong to an operator. */
export function blanksAround(
  nodes: readonly TexNode[],
  i: number,
): { before: boolean; behind: boolean; role?: 'bin' | 'rel' } {
  const node = nodes[i];
  const operator = node?.type === 'supsub' ? node.base : node;
  if (operator?.type === 'op' || operator?.type === 'operatorname')
    return { before: true, behind: !opensBracket(nodes[i + 1]) };
  if (node?.type !== 'atom') return { before: false, behind: false };
  if (node.family === 'punct') return { before: false, behind: !isThousandsMark(nodes, i) };
  const role = roleOf(node);
  // 例：1:500
  return role && node.text !== ':' ? { before: true, behind: true, role } : { before: false, behind: false };
}

/** Whether the leaf is an operator. That of a range is one that plain text sets tight, as a product of numbers is. */
export function roleOf(leaf: TexLeaf): 'bin' | 'rel' | undefined {
  if (leaf.family !== 'bin' && leaf.family !== 'rel') return undefined;
  return leaf.text === '\\sim' ? 'bin' : leaf.family;
}

function opensBracket(node: TexNode | undefined): boolean {
  return /^(?:delimiter|leftright|delimsizing)$/.test(node?.type ?? '');
}

function isDigit(node: TexNode | undefined): boolean {
  return node?.type === 'textord' && /^\d$/.test(node.text);
}

/** 例：79,572 */
function isThousandsMark(nodes: readonly TexNode[], i: number): boolean {
  const digits = nodes.slice(i + 1, i + 5).findIndex((node) => !isDigit(node));
  return isDigit(nodes[i - 1]) && (digits === 3 || (digits < 0 && nodes.length === i + 4));
}
