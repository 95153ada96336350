import type { Element, Root, RootContent } from 'hast';
import { evenGrid, type GivenCell } from '../even-grid.ts';

/** What HTML allows: a number beyond is a slip or an attack. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** The grid of a table, see `evenGrid`. Tables in its cells are left to these. */
export function gridOf(table: Element): (GivenCell<Element> | null)[][] {
  return evenGrid(
    elementsIn(table, ['tr'], ['table']).map((row) => elementsIn(row, ['td', 'th'], ['table']).map(cellOf)),
  );
}

/** Elements of the given names in the order of the file, without those inside one of `closed` or of each other. */
export function elementsIn(parent: Root | Element, names: readonly string[], closed: readonly string[]): Element[] {
  const found: Element[] = [];
  const waiting: RootContent[] = [...parent.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue;
    if (names.includes(node.tagName)) found.push(node);
    else if (!closed.includes(node.tagName)) waiting.push(...[...node.children].reverse());
  }
  return found;
}

function cellOf(element: Element): GivenCell<Element> {
  const { colSpan, rowSpan } = element.properties;
  return {
    content: element,
    span: {
      colspan: Math.min(MOST_COLUMNS, toCount(colSpan)),
      rowspan: Math.min(MOST_ROWS, toCount(rowSpan)),
      header: element.tagName === 'th',
    },
  };
}

function toCount(value: unknown): number {
  return Math.max(1, Math.trunc(Number(value)) || 1);
}
