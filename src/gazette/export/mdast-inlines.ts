import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Span } from '../model/nodes.ts';
import { nestSpans, type Inline, type SpanInline } from '../model/nest-spans.ts';
import { targetUrl } from '../model/target-url.ts';
import { absoluteUrl, type ExportOptions } from './options.ts';

export interface MdastContext extends Pick<ExportOptions, 'site'> {
  document: GazetteDocument;
  /** Label of a footnote by the id of its node. */
  noteLabels: ReadonlyMap<string, string>;
}

/** Text of a node with its citations, notes and formulas as Markdown. */
export function textToMdast(
  text: string,
  spans: readonly Span[] | undefined,
  context: MdastContext,
): PhrasingContent[] {
  return inlinesToMdast(nestSpans(text, spans), context, false);
}

function inlinesToMdast(inlines: readonly Inline[], context: MdastContext, inLink: boolean): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    switch (inline.type) {
      case 'text':
        return [{ type: 'text', value: inline.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'span':
        return spanToMdast(inline, context, inLink);
      default:
        return assertNever(inline);
    }
  });
}

/**
 * Repairs and later uses of a defined term stay plain text: Markdown has nothing that would say it without adding
 * words. Links inside the document lead to its page, whose nodes have ids.
 */
function spanToMdast({ span, children }: SpanInline, context: MdastContext, inLink: boolean): PhrasingContent[] {
  const { document } = context;
  const within = (link = inLink): PhrasingContent[] => inlinesToMdast(children, context, link);
  const linked = (path: string | undefined): PhrasingContent[] => {
    if (path === undefined || inLink) return within();
    return [{ type: 'link', url: absoluteUrl(path, context), children: within(true) }];
  };
  switch (span.kind) {
    case 'sub':
    case 'sup':
      return [{ type: 'html', value: `<${span.kind}>` }, ...within(), { type: 'html', value: `</${span.kind}>` }];
    case 'formula':
      return [{ type: 'inlineMath', value: span.latex }];
    case 'noteCall': {
      const label = context.noteLabels.get(span.target);
      return label === undefined || inLink ? within() : [{ type: 'footnoteReference', identifier: label, label }];
    }
    case 'ref': {
      const reference = document.references[span.ref];
      return linked(reference && targetUrl(reference.target));
    }
    case 'internal':
      return linked(span.targets[0] === undefined ? undefined : `${document.url}#${span.targets[0]}`);
    case 'term':
    case 'correction':
      return within();
    default:
      return assertNever(span);
  }
}
