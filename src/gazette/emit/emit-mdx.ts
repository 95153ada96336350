import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { GazetteDocument } from '../model/document.ts';
import { frontMatterSchema } from '../model/front-matter.ts';
import { renderDocument } from '../render/render-document.ts';
import { breakLongLines } from './break-long-lines.ts';
import { componentsToMdx } from './components-to-mdx.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { frontMatterToYaml } from './front-matter-to-yaml.ts';

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
  const frontMatter = frontMatterSchema.parse(frontMatterOf(document));
  const root: Root = {
    type: 'root',
    children: [{ type: 'yaml', value: frontMatterToYaml(frontMatter) }, ...componentsToMdx(renderDocument(document))],
  };
  return breakLongLines(
    toMarkdown(root, { extensions: [frontmatterToMarkdown(['yaml']), mdxJsxToMarkdown(), mdxExpressions] }),
  );
}
