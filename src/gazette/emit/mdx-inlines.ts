import type { PhrasingContent } from 'mdast';
import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Span } from '../model/nodes.ts';
import { nestSpans, type Inline, type SpanInline } from '../model/nest-spans.ts';
import { targetUrl } from '../model/target-url.ts';
import { inlineElement } from './jsx.ts';

/** What a node needs to know of its document. */
export type EmitContext = Pick<GazetteDocument, 'title' | 'references' | 'terms' | 'corrections' | 'citedBy'> & {
  /** Node in which each footnote is called, by the id of the footnote. */
  noteCalls: ReadonlyMap<string, string>;
};

/** Text of a node as MDX: a component for each span, `<br />` for a line break inside a cell. */
export function textToMdx(text: string, spans: readonly Span[] | undefined, context: EmitContext): PhrasingContent[] {
  return inlinesToMdx(nestSpans(text, spans), context, false);
}

function inlinesToMdx(inlines: readonly Inline[], context: EmitContext, inLink: boolean): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    switch (inline.type) {
      case 'text':
        return [{ type: 'text', value: inline.value }];
      case 'break':
        return [inlineElement('br', {}, [])];
      case 'span':
        return spanToMdx(inline, context, inLink);
      default:
        return assertNever(inline);
    }
  });
}

/** A link within a link is left out, as HTML cannot hold one; its text stays. */
function spanToMdx({ span, children }: SpanInline, context: EmitContext, inLink: boolean): PhrasingContent[] {
  const inner = (link: boolean): PhrasingContent[] => inlinesToMdx(children, context, link || inLink);
  const link = (name: string, to: string | undefined): PhrasingContent[] =>
    inLink || to === undefined ? inner(inLink) : [inlineElement(name, { to }, inner(true))];
  switch (span.kind) {
    case 'sub':
      return [inlineElement('Sub', {}, inner(false))];
    case 'sup':
      return [inlineElement('Sup', {}, inner(false))];
    case 'formula':
      return [inlineElement('Formula', { latex: span.latex }, inner(false))];
    case 'noteCall':
      return link('NoteCall', span.target);
    case 'ref': {
      const reference = context.references[span.ref];
      return link('Ref', reference && targetUrl(reference.target));
    }
    case 'internal':
      return link('Internal', span.targets.length > 0 ? span.targets.join(' ') : undefined);
    case 'term':
      return link('Term', context.terms[span.term]?.at);
    case 'correction': {
      const correction = context.corrections[span.correction];
      return correction ? [inlineElement('Fix', { found: correction.found }, inner(false))] : inner(false);
    }
    default:
      return assertNever(span);
  }
}
