/** Compiles the components of a document to the HTML that its downloads have too; see `gazette/render/elements.ts`. */
import type { Element, ElementContent } from 'hast';
import type { MdxJsxAttribute, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { defineHastPlugin } from 'satteri';
import { visit } from 'unist-util-visit';
import { forwardedPlaces, putOldIds } from './forward-places.ts';
import type { FrontMatter } from './gazette/model/front-matter.ts';
import type { Child, Component } from './gazette/render/component.ts';
import { draw } from './gazette/render/draw.ts';
import { markTasks } from './mark-tasks.ts';
import { readRedirects } from './read-redirects.ts';
import { readReused } from './read-reused.ts';
import { contentFolder } from './site-config.ts';
import { tasksOn } from './read-tasks.ts';
import { leadThrough } from './lead-through.ts';
import { tellIssue } from './tell-issue.ts';
import { tellReused } from './tell-reused.ts';

/** Places that were read anew, by the page on which their words are now. */
const placesTo = Map.groupBy(forwardedPlaces(readRedirects(contentFolder)), ({ page }) => page);

/** Places whose addresses were those of other words, by their page. */
const reusedOn = Map.groupBy(readReused(contentFolder), ({ address }) => address.split('#')[0]);

/** A plugin of the MDX compiler. Throws where a file has a component that no document has. */
export const drawMdx = defineHastPlugin({
  name: 'draw-mdx',
  mdxJsxFlowElement: {
    filter: ['Part'],
    visit(node, context) {
      const url = String(context.data.astro?.frontmatter['url']);
      const [part] = draw(readChild(node), url);
      if (part?.type !== 'element') return part;
      putOldIds(part, placesTo.get(url) ?? []);
      tellReused(part, reusedOn.get(url) ?? []);
      markTasks(part, tasksOn(url));
      leadThrough(part);
      tellIssue(part, context.data.astro?.frontmatter as unknown as FrontMatter);
      keepHeadings(part);
      return part;
    },
  },
});

type MdxNode = ElementContent | MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Words, and components with their attributes as they were written; blanks between lines are the file's own. */
function readChild(node: Readonly<MdxNode>): Child[] {
  if (node.type === 'text') return node.value.trim() === '' && node.value.includes('\n') ? [] : [node.value];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const attributes = node.attributes.flatMap((given) =>
    given.type === 'mdxJsxAttribute' ? [[given.name, readValue(given)] as const] : [],
  );
  const { name, children } = node;
  return [{ name, attributes: Object.fromEntries(attributes), children: children.flatMap(readChild) } as Component];
}

function readValue({ value }: MdxJsxAttribute): string | number | true {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : Number(value.value);
}

/** Astro gives an id of its own to every heading that it sees as an element; those of a gazette stand in what has one. */
function keepHeadings(part: Element): void {
  visit(part, 'element', ({ tagName, properties, children }, index, parent) => {
    if (!parent || index === undefined || !RE_HEADING.test(tagName)) return;
    const attributes = Object.entries(properties).map(([name, value]): MdxJsxAttribute => ({
      type: 'mdxJsxAttribute',
      name: name === 'className' ? 'class' : name,
      value: String(value),
    }));
    parent.children[index] = { type: 'mdxJsxFlowElement', name: tagName, attributes, children };
  });
}

const RE_HEADING = /^h[2-6]$/u;
