import type { BlockContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Child, Component, InlineAttributes } from '../render/component.ts';

/** What stands within a line; all others stand on lines of their own. */
const INLINE: Readonly<Record<keyof InlineAttributes, true>> = {
  Cell: true,
  Sub: true,
  Sup: true,
  Formula: true,
  NoteCall: true,
  Ref: true,
  Internal: true,
  Term: true,
  Fix: true,
  Page: true,
  br: true,
};

/**
 * Components as MDX: those that hold others on lines of their own as a block, `<Article id="art_1">…</Article>`; those
 * that hold words on one line, `<Paragraph id="para_1">…</Paragraph>`, which MDX takes out of the paragraph that
 * Markdown sees; so are the rows of a table, so that a changed cell is one changed line of a diff.
 */
export function componentsToMdx(components: readonly Child[]): BlockContent[] {
  const lines = components.filter((child) => typeof child !== 'string');
  if (lines.every(({ name }) => name === 'Row') && lines.length > 0)
    return [{ type: 'paragraph', children: rows(lines) }];
  return lines.map((component) => {
    if (component.children.every(isInline)) return { type: 'paragraph', children: [toInline(component)] };
    return { type: 'mdxJsxFlowElement', ...nameOf(component), children: componentsToMdx(component.children) };
  });
}

function rows(components: readonly Component[]): PhrasingContent[] {
  return components.flatMap((row, i) => (i === 0 ? [toInline(row)] : [{ type: 'text', value: '\n' }, toInline(row)]));
}

function isInline(child: Child): boolean {
  return typeof child === 'string' || child.name in INLINE;
}

function toInline(child: Child): PhrasingContent {
  if (typeof child === 'string') return { type: 'text', value: child };
  return { type: 'mdxJsxTextElement', ...nameOf(child), children: child.children.map(toInline) };
}

/** Attributes that are null, undefined or false are left out; `true` is written as the bare name. */
function nameOf({ name, attributes }: Component): { name: string; attributes: MdxJsxAttribute[] } {
  const given = Object.entries(attributes).flatMap(([key, value]: [string, unknown]): MdxJsxAttribute[] => {
    if (value === null || value === undefined || value === false) return [];
    return [{ type: 'mdxJsxAttribute', name: key, value: toAttributeValue(value as string | number | true) }];
  });
  return { name, attributes: given };
}

function toAttributeValue(value: string | number | true): MdxJsxAttribute['value'] {
  if (value === true) return null;
  if (typeof value === 'number') return { type: 'mdxJsxAttributeValueExpression', value: String(value) };
  // The serialiser writes references for quotes only, so an ampersand of the text would be read as one.
  return value.replaceAll('&', '&amp;');
}
