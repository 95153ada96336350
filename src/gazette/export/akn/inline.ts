import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { GazetteDocument } from '../../model/document.ts';
import { nestSpans, type Inline, type SpanInline } from '../../model/nest-spans.ts';
import type { Span } from '../../model/nodes.ts';
import { targetUri, type DatesSigned } from './uris.ts';

/** What the indices of spans lead into, and when the documents that are cited were signed. */
export interface InlineContext extends Pick<GazetteDocument, 'references' | 'terms' | 'corrections'> {
  dates: DatesSigned;
}

/** Words of a node as inline elements of Akoma Ntoso; a `\n` is an `eol`. */
export function inlinesOf(text: string, spans: readonly Span[] | undefined, context: InlineContext): ElementContent[] {
  return write(nestSpans(text, spans), context);
}

function write(inlines: readonly Inline[], context: InlineContext): ElementContent[] {
  return inlines.flatMap((inline): ElementContent[] => {
    switch (inline.type) {
      case 'text':
        return [{ type: 'text', value: inline.value }];
      case 'break':
        return [x('eol')];
      case 'span':
        return writeSpan(inline, context);
    }
  });
}

function writeSpan({ span, children }: SpanInline, context: InlineContext): ElementContent[] {
  const words = write(children, context);
  const link = (href: string | undefined): ElementContent[] =>
    href === undefined ? words : [x('ref', { href }, words)];
  switch (span.kind) {
    case 'sub':
    case 'sup':
      return [x(span.kind, words)];
    case 'formula':
      return [x('span', { class: 'formula', title: span.latex }, words)];
    case 'noteCall':
      return link(`#${span.target}`);
    case 'internal':
      return link(span.targets[0] && `#${span.targets[0]}`);
    case 'term': {
      const term = context.terms[span.term];
      return link(term && `#${term.at}`);
    }
    case 'ref': {
      const reference = context.references[span.ref];
      return link(reference && targetUri(reference, context.dates));
    }
    case 'correction': {
      const found = context.corrections[span.correction]?.found;
      return found === undefined ? words : [x('span', { class: 'correction', title: `原文此处作“${found}”` }, words)];
    }
  }
}
