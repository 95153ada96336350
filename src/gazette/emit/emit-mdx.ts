import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { GazetteDocument } from '../model/document.ts';
import { textsOf } from '../model/texts-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { frontMatterSchema } from '../model/front-matter.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { frontMatterToYaml } from './front-matter-to-yaml.ts';
import type { EmitContext } from './mdx-inlines.ts';
import { partToMdx } from './mdx-nodes.ts';

/** Characters that mean something to MDX and that its JSX serialiser leaves alone. */
const mdxExpressions: Options = {
  unsafe: [
    { character: '{', inConstruct: ['phrasing'] },
    { character: '}', inConstruct: ['phrasing'] },
  ],
};

/**
 * A document as MDX: its metadata as YAML, then a component for each node of the tree, without imports.
 *
 * Every character of the tree that Markdown or JSX would read as markup is escaped, so that the text of a compiled page
 * is that of the tree. Throws a `ZodError` where the metadata is not what the site can read.
 */
export function emitMdx(document: GazetteDocument): string {
  const context: EmitContext = { ...document, noteCalls: noteCallsOf(document) };
  const frontMatter = frontMatterSchema.parse(frontMatterOf(document));
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatterToYaml(frontMatter) },
      ...document.parts.map((part) => partToMdx(part, context)),
    ],
  };
  return toMarkdown(root, {
    extensions: [frontmatterToMarkdown(['yaml']), mdxJsxToMarkdown(), mdxExpressions],
  });
}

/** The node that calls each footnote first; a table calls those of its cells. */
function noteCallsOf({ parts }: GazetteDocument): Map<string, string> {
  const calls = new Map<string, string>();
  for (const node of parts.flatMap((part) => [...walkNodes(part.children)])) {
    for (const span of textsOf(node).flatMap(({ holder }) => holder?.spans ?? []))
      if (span.kind === 'noteCall' && !calls.has(span.target)) calls.set(span.target, node.id);
  }
  return calls;
}
