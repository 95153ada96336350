import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';

/**
 * What a page has on purpose and a download has not: the mark of who cites a place, the size of the file of a table, the
 * address that a place had before, the notes beside it, the way to the ledger of tasks, what a folded notice is and its title, what leads from
 * chapter to chapter.
 */
const ADDED_BY_PAGE = ['by', 'extent', 'moved', 'gloss', 'task-mark', 'issued', 'whole', 'articles', 'onward'];

/** Parts and nodes of a document that are missing, other elements or other words in one of two renderings of it. */
export function compareNodes({ parts }: GazetteDocument, page: Nodes, download: Nodes): object[] {
  const shown = shapesById(page);
  const taken = shapesById(download);
  return parts
    .flatMap((part) => [part, ...walkNodes(part.children)])
    .map(({ id }) => ({ id, page: shown.get(id), download: taken.get(id) }))
    .filter((node) => node.page === undefined || node.page !== node.download);
}

/** The names of all elements in each element that has an id, and their words: `p[甲a[《乙》]]`. */
function shapesById(root: Nodes): Map<string, string> {
  const shapes = new Map<string, string>();
  visit(root, 'element', (element) => {
    if (typeof element.properties.id === 'string') shapes.set(element.properties.id, shapeOf(element));
  });
  return shapes;
}

/** Blanks between lines of markup are none of the words. */
function shapeOf(node: Nodes): string {
  if (node.type === 'text') return RE_BETWEEN_LINES.test(node.value) ? '' : node.value;
  if (node.type !== 'element' || isAdded(node.properties.className)) return '';
  return `${node.tagName}[${node.children.map(shapeOf).join('')}]`;
}

function isAdded(names: unknown): boolean {
  return [names].flat().some((name) => ADDED_BY_PAGE.includes(String(name)));
}

const RE_BETWEEN_LINES = /^\s*\n\s*$/u;
