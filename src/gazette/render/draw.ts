import type { ElementContent } from 'hast';
import type { GazetteDocument } from '../model/document.ts';
import { splitSlot, type Child, type ComponentName, type ComponentOf } from './component.ts';
import { ELEMENTS } from './elements.ts';
import { renderDocument } from './render-document.ts';

/** A document as its page has it, without the marks of who cites a place. */
export function drawDocument(document: GazetteDocument): ElementContent[] {
  return draw(renderDocument({ ...document, citedBy: [] }), document.url);
}

/**
 * Components as HTML. Throws where one is no component of a document.
 *
 * @param url path of the page that is drawn: a citation of it leads to a place within it, or nowhere
 */
export function draw(children: readonly Child[], url: string): ElementContent[] {
  return children.flatMap((child): ElementContent | ElementContent[] =>
    typeof child === 'string' ? { type: 'text', value: child } : drawComponent(child, url),
  );
}

function drawComponent<N extends ComponentName>(
  { name, attributes, children }: ComponentOf<N>,
  url: string,
): ElementContent | ElementContent[] {
  if (!Object.hasOwn(ELEMENTS, name)) throw new TypeError(`unexpected <${name}>, expected a component of a document`);
  const { slot, rest } = splitSlot(children);
  return ELEMENTS[name](attributes, { slot: slot && draw([slot], url), rest: draw(rest, url) }, url);
}
