import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Cell, GazetteNode, Span } from '../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';

/** What holds of the links of every collection, whatever it says: each lists what breaks it. */
export const LINK_INVARIANTS: Readonly<Record<string, (documents: readonly GazetteDocument[]) => unknown[]>> = {
  'the span of a citation covers the words that are cited': (documents) =>
    spansOf(documents).flatMap(({ document, span, words }) => {
      const cite = span.kind === 'ref' ? document.references[span.ref]?.cite : undefined;
      return span.kind === 'ref' && cite !== words.replace(/\n/g, '') ? [{ cite, words }] : [];
    }),

  'the span of a term covers the term': (documents) =>
    spansOf(documents)
      .filter(({ document, span, words }) => span.kind === 'term' && document.terms[span.term]?.term !== words)
      .map(({ words }) => words),

  'links never overlap each other': (documents) =>
    spansOf(documents)
      .filter(({ span, beside }) => isLink(span) && beside.some((b) => b !== span && isLink(b) && overlap(b, span)))
      .map(({ words }) => words),

  'what is linked or cited within the collection is there': (documents) => {
    const ids = new Map(documents.map((d) => [d.id, idsOf(d)]));
    const named = documents.flatMap((d) => [
      ...d.references.map((r) => [d.id, r.at]),
      ...d.references.filter((r) => r.target.kind !== 'work' && r.target.node).map((r) => [r.target.id, r.target.node]),
      ...d.citedBy.map((c) => [c.id, c.at]),
      ...d.terms.map((t) => [d.id, t.at]),
    ]);
    const targets = spansOf(documents).flatMap(({ document, span }) =>
      span.kind === 'internal' ? span.targets.map((target) => [document.id, target]) : [],
    );
    return [...named, ...targets].filter(([id = '', node = '']) => !ids.get(id)?.has(node));
  },

  'what a document issues is its own': (documents) =>
    documents
      .flatMap((d) => d.references.filter((r) => r.relation === 'promulgates'))
      .filter((r) => r.target.kind !== 'self'),

  // A work may have the id of a document: an error says so where a text repeals its own number.
  'nothing repeals itself': (documents) =>
    documents.flatMap((d) =>
      d.references.filter(({ relation, target }) => {
        return relation === 'repeals' && target.kind !== 'work' && target.id === d.id;
      }),
    ),
};

function isLink({ kind }: Span): boolean {
  return kind === 'ref' || kind === 'internal' || kind === 'term';
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Place {
  document: GazetteDocument;
  span: Span;
  beside: readonly Span[];
  words: string;
}

function spansOf(documents: readonly GazetteDocument[]): Place[] {
  return documents.flatMap((document) =>
    document.parts
      .flatMap((part) => [...walkNodes(part.children)])
      .flatMap((node): (GazetteNode | Cell)[] => (node.type === 'table' ? [...node.head, ...node.body].flat() : [node]))
      .flatMap((holder): Place[] => {
        const text = 'heading' in holder ? (holder.heading ?? '') : 'text' in holder ? holder.text : '';
        const beside = 'spans' in holder ? (holder.spans ?? []) : [];
        return beside.map((span) => ({ document, span, beside, words: text.slice(span.start, span.end) }));
      }),
  );
}

function idsOf(document: GazetteDocument): Set<string> {
  return new Set(document.parts.flatMap((part) => [part.id, ...[...walkNodes(part.children)].map((node) => node.id)]));
}
