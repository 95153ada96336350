import type { GazetteDocument } from '../../model/document.ts';
import type { Span } from '../../model/nodes.ts';
import type { SpanHolder } from '../../model/texts-of.ts';
import type { Edge } from '../derived/edge.ts';
import { findInternal } from './find-place-links.ts';
import { findTerms, findTermUses, indexTerms } from './find-terms.ts';
import type { InternalSpan } from './internal-span.ts';
import { lineAt, type Passage } from '../passages.ts';
import type { Finding } from '../targets/resolution.ts';
import { withSpans } from './with-spans.ts';

/**
 * Terms and spans of one document: its citations, its links within itself, the uses of what it defines.
 *
 * @param edges citations of the document, in the order of `references`
 */
export function linkTexts(
  document: GazetteDocument,
  passages: readonly Passage[],
  edges: readonly Edge[],
): Pick<GazetteDocument, 'parts' | 'terms'> & { findings: Finding[] } {
  const cited = Map.groupBy(
    edges.map(({ citation }, ref) => ({ citation, ref })),
    ({ citation }) => citation.passage,
  );
  const terms = findTerms(passages);
  const index = indexTerms(terms, passages);
  const spans = new Map<SpanHolder, Span[]>();
  const findings: Finding[] = [];
  for (const passage of passages) {
    if (passage.holder === null) continue;
    const here = cited.get(passage) ?? [];
    const refs = here.map(({ ref, citation: { start, end } }): Span => ({ kind: 'ref', ref, start, end }));
    const places = findInternal(
      passage,
      document,
      here.map((c) => c.citation),
    );
    const internal = places.filter((s) => s.targets.length > 0);
    for (const place of places) if (place.targets.length === 0) findings.push(missing(place, passage, document));
    const uses = findTermUses(passage, index, [...(passage.holder.spans ?? []), ...refs, ...internal]);
    spans.set(passage.holder, [...refs, ...internal, ...uses]);
  }
  return {
    parts: withSpans(document.parts, spans),
    terms: terms.map(({ term, definition, at }) => ({ term, definition, at })),
    findings,
  };
}

function missing(span: InternalSpan, passage: Passage, document: GazetteDocument): Finding {
  const words = passage.text.slice(span.start, span.end);
  return {
    rule: 'link/unresolved',
    document: document.id,
    line: lineAt(passage, span.start),
    message: `“${words}”：本文件没有这一处，未作链接。`,
  };
}
