import { isSatteriProcessor, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { evaluate, type EvaluateOptions } from 'satteri';
import { parse } from 'yaml';
import config from '../../astro.config.mjs';

/** An element of a compiled page before any component has drawn it. */
export interface Compiled {
  name: string;
  props: Record<string, unknown>;
  children: (Compiled | string)[];
}

const RE_FRONT_MATTER = /^---\n([^]*?)\n---\n/u;
const RE_COMPONENT = /<([A-Z]\w*)/gu;

/** The metadata of an MDX file, read as a reader of YAML 1.1 would. */
export function frontMatterIn(mdx: string): unknown {
  return parse(RE_FRONT_MATTER.exec(mdx)?.[1] ?? '', { version: '1.1' });
}

/** Compiles MDX with the engine and the features that the site is built with. Throws where it is not MDX. */
export async function compileMdx(mdx: string): Promise<Compiled> {
  const components = Object.fromEntries([...mdx.matchAll(RE_COMPONENT)].map(([, name = '']) => [name, name]));
  return compile(mdx, { features: optionsOfSite().features }, components);
}

/** Compiles MDX to the elements of its page, as the site does. */
export async function compilePage(mdx: string): Promise<Compiled> {
  const { features, hastPlugins } = optionsOfSite();
  const astro = { frontmatter: frontMatterIn(mdx) as Record<string, unknown> };
  const data = { astro: { ...NOTHING_FOUND, ...astro } };
  return compile(mdx, { features, hastPlugins, data, elementAttributeNameCase: 'html' });
}

const NOTHING_FOUND = { headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };

async function compile(mdx: string, options: Partial<EvaluateOptions>, components: object = {}): Promise<Compiled> {
  const body = mdx.replace(RE_FRONT_MATTER, '');
  const page = await evaluate(body, { jsx: element, jsxs: element, Fragment: 'Fragment', ...options });
  return (page['default'] as (props: object) => Compiled)({ components });
}

function optionsOfSite(): Required<SatteriProcessorOptions> {
  const processor = config.markdown?.processor;
  if (!processor || !isSatteriProcessor(processor)) throw new TypeError('the site is not built with Sätteri');
  return processor.options;
}

function element(type: unknown, given: unknown): unknown {
  const { children, ...props } = given as Compiled['props'];
  if (typeof type === 'function') return (type as (props: object) => unknown)(props);
  return { name: String(type), props, children: [children ?? []].flat() };
}

/** The words of an element, a line break as `\n`. */
export function textIn(node: Compiled | string): string {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? '\n' : node.children.map(textIn).join('');
}

/** All elements of a name, in the order of the page. */
export function allNamed(node: Compiled | string, name: string): Compiled[] {
  if (typeof node === 'string') return [];
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => allNamed(child, name))];
}
