import type { GazetteDocument } from '../model/document.ts';
import { textsOf } from '../model/texts-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { ComponentOf } from './component.ts';
import { renderPart } from './render-node.ts';

/** What is rendered of a document. */
export type Rendered = Pick<GazetteDocument, 'title' | 'parts' | 'references' | 'terms' | 'corrections' | 'citedBy'>;

/** The text of a document as a tree of components, one a part: what is written as MDX and drawn as HTML. */
export function renderDocument(document: Rendered): ComponentOf<'Part'>[] {
  let shown = -1;
  const takePage = (page: number): boolean => {
    const begins = page > shown;
    if (begins) shown = page;
    return begins;
  };
  const context = { ...document, noteCalls: noteCallsOf(document), timesCited: timesCitedOf(document), takePage };
  return document.parts.map((part) => renderPart(part, context));
}

function timesCitedOf({ citedBy }: Rendered): Map<string | null, number> {
  const times = new Map<string | null, number>();
  for (const { to } of citedBy) times.set(to, (times.get(to) ?? 0) + 1);
  return times;
}

/** The node that calls each footnote first; a table calls those of its cells. */
function noteCallsOf({ parts }: Rendered): Map<string, string> {
  const calls = new Map<string, string>();
  for (const node of parts.flatMap((part) => [...walkNodes(part.children)])) {
    for (const span of textsOf(node).flatMap(({ holder }) => holder?.spans ?? []))
      if (span.kind === 'noteCall' && !calls.has(span.target)) calls.set(span.target, node.id);
  }
  return calls;
}
