/** Pagefind as it comes, in its Chinese mode, over the same documents: what our index is measured against. */
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { unpackFragment } from '../../src/search/make/pack.ts';
import { writeFile } from '../lib/write-file.ts';

const DEFAULT_CHUNK_SIZE = '20000';

/** Writes the index of Pagefind's own mode to `folder` and says how large it is, its interfaces left out. */
export async function makeOwnIndex(
  documents: Iterable<GazetteDocument>,
  folder: string,
): Promise<{ bytes: number; ids: Record<string, string> }> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = DEFAULT_CHUNK_SIZE;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(errors.join('\n'));
  for (const document of documents) await index.addHTMLFile({ url: document.id, content: pageOf(document) });
  const { files } = await index.getFiles();
  await pagefind.close();
  let bytes = 0;
  const ids: Record<string, string> = {};
  for (const { path, content } of files) {
    writeFile(join(folder, path), content);
    if (!RE_INTERFACE.test(path)) bytes += content.length;
    const key = RE_FRAGMENT.exec(path)?.[1];
    if (key !== undefined) ids[key] = unpackFragment(content).url;
  }
  return { bytes, ids };
}

// 例：pagefind-ui.js、pagefind-component-ui.css、pagefind-highlight.js
const RE_INTERFACE = /-(ui|highlight)\.(js|css)$/;
const RE_FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** A plain page of the document: title and headings as headings, an `id` on whatever can be linked to, as on the site. */
function pageOf({ title, parts }: GazetteDocument): string {
  const body = parts.flatMap(({ children }) => children.map(nodeToHtml)).join('\n');
  return `<!doctype html><html lang="zh"><body><main><h1>${escape(title)}</h1>\n${body}</main></body></html>`;
}

function nodeToHtml(node: GazetteNode): string {
  const below = 'children' in node ? node.children.map(nodeToHtml).join('\n') : '';
  switch (node.type) {
    case 'section':
      return `<h2 id="${node.id}">${escape(`${node.label ?? ''}${node.heading}`)}</h2>\n${below}`;
    case 'article':
      return `<section id="${node.id}"><p>${escape(node.label)}</p>\n${below}</section>`;
    case 'figure':
      return `<p id="${node.id}">${escape(node.caption)}</p>`;
    case 'table':
      return `<table id="${node.id}"><caption>${escape(node.title ?? '')}</caption>${[...node.head, ...node.body].map(rowToHtml).join('\n')}</table>`;
    default:
      return `<p id="${node.id}">${escape(node.text)}</p>\n${below}`;
  }
}

function rowToHtml(row: readonly { text: string }[]): string {
  return `<tr>${row.map(({ text }) => `<td>${escape(text)}</td>`).join('')}</tr>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
