import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import temml from 'temml';
import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { ReferenceTarget } from '../model/links.ts';
import type { Span } from '../model/nodes.ts';
import { nestSpans, type Inline, type SpanInline } from '../model/nest-spans.ts';
import { targetUrl } from '../model/target-url.ts';
import { absoluteUrl, type ExportOptions } from './options.ts';

export interface HastContext extends Pick<ExportOptions, 'site'> {
  document: GazetteDocument;
}

/** Text of a node with its citations, notes, formulas and repairs as HTML. */
export function textToHast(text: string, spans: readonly Span[] | undefined, context: HastContext): ElementContent[] {
  return inlinesToHast(nestSpans(text, spans), context, false);
}

function inlinesToHast(inlines: readonly Inline[], context: HastContext, inLink: boolean): ElementContent[] {
  return inlines.flatMap((inline): ElementContent[] => {
    switch (inline.type) {
      case 'text':
        return [{ type: 'text', value: inline.value }];
      case 'break':
        return [h('br')];
      case 'span':
        return spanToHast(inline, context, inLink);
      default:
        return assertNever(inline);
    }
  });
}

/** A link inside a link is not HTML: the outer one stays. */
function spanToHast({ span, children }: SpanInline, context: HastContext, inLink: boolean): ElementContent[] {
  const { document } = context;
  const within = (link = inLink): ElementContent[] => inlinesToHast(children, context, link);
  const linked = (properties: Record<string, string>): ElementContent[] =>
    inLink ? within() : [h('a', properties, within(true))];
  switch (span.kind) {
    case 'sub':
    case 'sup':
      return [h(span.kind, within())];
    case 'formula':
      return formulaToHast(span.latex) ?? within();
    case 'noteCall':
      return [h('sup', linked({ href: `#${span.target}`, role: 'doc-noteref' }))];
    case 'ref': {
      const reference = document.references[span.ref];
      return reference ? linked({ href: addressOf(reference.target, context), class: 'ref' }) : within();
    }
    case 'internal': {
      const [target] = span.targets;
      return target ? linked({ href: `#${target}` }) : within();
    }
    case 'term': {
      const term = document.terms[span.term];
      return term ? linked({ href: `#${term.at}`, class: 'term', title: term.definition }) : within();
    }
    case 'correction': {
      const correction = document.corrections[span.correction];
      return correction
        ? [
            h(
              'span',
              { class: 'corrected', title: `原文此处${correction.found ? `作“${correction.found}”` : '无字'}` },
              within(),
            ),
          ]
        : within();
    }
    default:
      return assertNever(span);
  }
}

/** What the document itself contains is linked inside the file. */
function addressOf(target: ReferenceTarget, context: HastContext): string {
  if (target.kind === 'self' && target.node !== undefined) return `#${target.node}`;
  return absoluteUrl(targetUrl(target), context);
}

/** MathML, or null where the LaTeX of the scanner cannot be read. */
function formulaToHast(latex: string): ElementContent[] | null {
  try {
    const markup = temml.renderToString(latex, { throwOnError: true, annotate: true });
    return fromHtml(markup, { fragment: true }).children.filter((node) => node.type === 'element');
  } catch {
    return null;
  }
}
