import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import { exportHtml } from '../../src/gazette/export/export-html.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { compareNodes } from './compare-nodes.ts';
import { EXPORT_OPTIONS } from './export-options.ts';
import { compilePage, type Compiled } from './compile-mdx.ts';

/** What differs between the page, as it is compiled from the MDX, and the file to take away. */
export async function differencesIn(document: GazetteDocument): Promise<object[]> {
  const page = toHast(await compilePage(emitMdx(document)));
  return compareNodes(document, page, fromHtml(exportHtml(document, EXPORT_OPTIONS)));
}

function toHast({ name, props, children }: Compiled): ElementContent {
  return {
    type: 'element',
    tagName: name,
    properties: { id: props['id'] as string, className: String(props['class']).split(' ') },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : toHast(child))),
  };
}
