import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Attributes that are null, undefined or false are left out; `true` is written as the bare name. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element whose children are blocks, each on lines of its own: `<Article id="art_1">…</Article>`. */
export function blockElement(name: string, attributes: Attributes, children: BlockContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: toAttributes(attributes), children };
}

/** An element within a line of text: `<Ref to="/works/x/">《…》</Ref>`. */
export function inlineElement(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children };
}

/** An element with its text on one line, standing alone: MDX takes it out of the paragraph that Markdown sees. */
export function lineElement(name: string, attributes: Attributes, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [inlineElement(name, attributes, children)] };
}

function toAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]): MdxJsxAttribute[] => {
    if (value === null || value === undefined || value === false) return [];
    return [{ type: 'mdxJsxAttribute', name, value: toAttributeValue(value) }];
  });
}

function toAttributeValue(value: string | number | true): MdxJsxAttribute['value'] {
  if (value === true) return null;
  if (typeof value === 'number') return { type: 'mdxJsxAttributeValueExpression', value: String(value) };
  // The serialiser writes references for quotes only, so an ampersand of the text would be read as one.
  return value.replaceAll('&', '&amp;');
}
