import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { GazetteDocument } from '../../gazette/model/document.ts';
import { perObject } from '../../gazette/model/per-object.ts';
import { isPlace, type Child, type Component } from '../../gazette/render/component.ts';
import { draw } from '../../gazette/render/draw.ts';
import { headingTag } from '../../gazette/render/heading-style.ts';
import { renderDocument } from '../../gazette/render/render-document.ts';
import { setBeside } from './margin/set-beside.ts';

/**
 * A unit as the page of its document has it, with pieces behind its paragraphs. What it links to there is there still;
 * its headings begin below that of a page.
 *
 * @param pieces by the id of the paragraph
 */
export function drawUnit(document: GazetteDocument, id: string, pieces: ReadonlyMap<string, ElementContent>): string {
  const component = componentsById(document).get(id);
  const root: Root = { type: 'root', children: component ? draw([component], document.url) : [] };
  if (component?.name === 'Section' && !component.attributes.runIn) dropHeading(root.children[0]);
  const here = new Set<unknown>();
  const headings: Element[] = [];
  visit(root, 'element', (element) => {
    here.add(element.properties.id);
    if (rankOf(element) > 0) headings.push(element);
  });
  const outermost = Math.min(...headings.map(rankOf));
  for (const heading of headings) heading.tagName = headingTag(rankOf(heading) - outermost + 1);
  const toString = (children: Root['children']): string => {
    const tree: Root = { type: 'root', children };
    visit(tree, 'element', (element) => {
      leadOut(element, document.url, here);
    });
    return toHtml(tree);
  };
  const own = [...pieces].filter(([at]) => here.has(at));
  return setBeside(
    toString(root.children),
    new Map(own.map(([at, piece]) => [at, toString([structuredClone(piece)])])),
  );
}

/** The heading of a section is that of its page. */
function dropHeading(section: ElementContent | RootContent | undefined): void {
  if (section?.type === 'element') section.children = section.children.slice(1);
}

const RE_HEADING = /^h([2-6])$/u;

/** 2 to 6; 0 for what is no heading. */
function rankOf({ tagName }: Element): number {
  return Number(RE_HEADING.exec(tagName)?.[1] ?? 0);
}

/** A place that is not on this page is one of the whole text. */
function leadOut({ tagName, properties }: Element, url: string, here: ReadonlySet<unknown>): void {
  const { href } = properties;
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
  if (!here.has(href.slice(1))) properties.href = `${url}${href}`;
}

const componentsById = perObject((document: GazetteDocument): ReadonlyMap<string, Component> => {
  const found = new Map<string, Component>();
  const collect = (children: readonly Child[]): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (isPlace(child)) found.set(child.attributes.id, child);
      collect(child.children);
    }
  };
  // Who cites a place is told in its notes.
  collect(renderDocument({ ...document, citedBy: [] }));
  return found;
});
