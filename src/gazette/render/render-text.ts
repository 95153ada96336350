import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Span } from '../model/nodes.ts';
import { nestSpans, type Inline, type SpanInline } from '../model/nest-spans.ts';
import type { LineBreak } from '../model/values.ts';
import { targetUrl } from '../model/target-url.ts';
import { component, type Child } from './component.ts';

/** What the indices of spans lead into, and how far the text has come. */
export interface TextContext extends Pick<GazetteDocument, 'references' | 'terms' | 'corrections'> {
  /** Whether a page of the printed gazette begins here: it has not begun before. */
  takePage: (page: number) => boolean;
}

/** Where a page of the printed gazette begins: around the character that stands first on it. */
interface PageStart {
  kind: 'page';
  page: number;
  start: number;
  end: number;
}

type Shown = Span | PageStart;

/**
 * Text of a node: a component for each span, `br` for a line break.
 *
 * @param breaks Those with a page are where it begins.
 */
export function renderText(
  { text, spans = [], breaks = [] }: { text: string; spans?: readonly Span[]; breaks?: readonly LineBreak[] },
  context: TextContext,
): Child[] {
  const pages = breaks.flatMap(({ offset, page }): PageStart[] =>
    page !== undefined && context.takePage(page) ? [{ kind: 'page', page, start: offset, end: offset + 1 }] : [],
  );
  return renderInlines(nestSpans<Shown>(text, [...spans, ...pages]), context, false);
}

function renderInlines(inlines: readonly Inline<Shown>[], context: TextContext, inLink: boolean): Child[] {
  return inlines.flatMap((inline): Child[] => {
    switch (inline.type) {
      case 'text':
        return [inline.value];
      case 'break':
        return [component('br', {})];
      case 'span':
        return renderSpan(inline, context, inLink);
      default:
        return assertNever(inline);
    }
  });
}

/** A link within a link is left out, as HTML cannot hold one; its text stays. */
function renderSpan({ span, children }: SpanInline<Shown>, context: TextContext, inLink: boolean): Child[] {
  const inside = (link: boolean): Child[] => renderInlines(children, context, link || inLink);
  const link = (name: 'NoteCall' | 'Ref' | 'Internal' | 'Term', to: string | undefined): Child[] =>
    inLink || to === undefined ? inside(inLink) : [component(name, { to }, inside(true))];
  switch (span.kind) {
    case 'page':
      return [component('Page', { n: span.page, bare: inLink }), ...inside(inLink)];
    case 'sub':
      return [component('Sub', {}, inside(false))];
    case 'sup':
      return [component('Sup', {}, inside(false))];
    case 'formula':
      return [component('Formula', { latex: span.latex }, inside(false))];
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
      return correction ? [component('Fix', { found: correction.found }, inside(false))] : inside(false);
    }
    default:
      return assertNever(span);
  }
}
