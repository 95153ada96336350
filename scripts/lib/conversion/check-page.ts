import { load } from 'js-yaml';
import { mdxToJs } from 'satteri';
import { frontMatterSchema } from '../../../src/gazette/model/front-matter.ts';
import { MDX_FEATURES } from '../../../src/mdx-features.ts';

/** 例：---\ntitle: 节水办法\n---\n\n<Part …> */
const RE_FRONT_MATTER = /^---\n([^]*?)\n---\n/u;

/**
 * Reads a page as the build of the site will: one that it cannot read would stop the pages of all.
 *
 * @throws where its metadata are not read as they were written, or its text does not compile
 */
export function checkPage(mdx: string): void {
  const [head = '', metadata = ''] = RE_FRONT_MATTER.exec(mdx) ?? [];
  frontMatterSchema.parse(load(metadata));
  mdxToJs(mdx.slice(head.length), { features: MDX_FEATURES });
}
