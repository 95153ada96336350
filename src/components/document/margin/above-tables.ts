import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { GazetteNode } from '../../../gazette/model/nodes.ts';
import { textsOf } from '../../../gazette/model/texts-of.ts';
import type { Gloss } from './gloss.ts';
import { nodesById } from './words-of-place.ts';

/** Characters of a line of text, and of one of the narrowest margin. */
const LINE = 38;
const NARROW = 15;
/** How much of a line of text one of the margin is high. */
const SHARE = 0.75;

/** Whether a table may take of the margin what it needs (styles/table.css). */
export function takesMargin(node: GazetteNode | undefined): boolean {
  return node?.type === 'table' && node.head.length > 0;
}

/**
 * Places whose notes would come down to a table that takes the margin: they are folded on every screen.
 *
 * @param shown notes of a paragraph that are not folded anyway
 */
export function aboveTables(
  document: GazetteDocument,
  glosses: ReadonlyMap<string, readonly Gloss[]>,
  shown: number,
): Set<string> {
  const nodes = [...nodesById(document).values()];
  const above = new Set<string>();
  // From the foot of the text up: how many lines there are to the next table.
  let lines = Infinity;
  for (const node of nodes.toReversed()) {
    if (takesMargin(node)) {
      lines = 0;
      continue;
    }
    lines += linesOf(node);
    const height = (glosses.get(node.id) ?? []).slice(0, shown).reduce((sum, gloss) => sum + heightOf(gloss), 0);
    if (height > lines) above.add(node.id);
  }
  return above;
}

/** At least. */
function linesOf(node: GazetteNode): number {
  if (node.type === 'table') return node.body.length;
  return textsOf(node).reduce((sum, { text }) => sum + Math.ceil(text.length / LINE), 0);
}

function heightOf({ sign, heads, quote, facts, more }: Gloss): number {
  const runs = [
    `${sign} ${heads.map(({ text }) => text).join()}`,
    quote,
    [...facts, ...more.map(({ text }) => text)].join(),
  ];
  // Half a line between notes, and one that is not full in each run.
  return SHARE * (0.5 + runs.reduce((sum, { length }) => sum + Math.ceil((length * 1.1) / NARROW), 0));
}
