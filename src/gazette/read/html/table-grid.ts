import type { Element, Root, RootContent } from 'hast';
import { layOutGrid } from '../../model/lay-out-grid.ts';
import type { CellSpan } from '../../model/source.ts';

/** What HTML allows: a number beyond is a slip or an attack. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
/** Places of a table: merged cells can claim more than memory has. */
const MOST_PLACES = 1_000_000;

/** A cell of a table with what it takes of it. */
export interface GridCell {
  element: Element;
  span: CellSpan;
}

/**
 * The rows of a table that have cells, all of them as many places long: null where a merged cell covers the place, or
 * where the row has too few cells. Tables in the cells are left to these. Of a table that claims more places than any
 * has, the cells one below the other.
 */
export function gridOf(table: Element): (GridCell | null)[][] {
  const rows = elementsIn(table, ['tr'], ['table']).map((row) => elementsIn(row, ['td', 'th'], ['table']).map(cellOf));
  const filled = rows.filter((row) => row.length > 0);
  const claimed = filled.flatMap((row, r) =>
    row.map((cell) => cell.colspan * Math.min(cell.rowspan, filled.length - r)),
  );
  const grid = sum(claimed) > MOST_PLACES ? filled : layOutGrid(filled, 0);
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 1);
  if (grid === filled || columns * grid.length > MOST_PLACES)
    return filled.flat().map((cell) => [{ element: cell.element, span: spanOf({ ...cell, colspan: 1 }, 1) }]);
  return grid.map((row, r) =>
    Array.from({ length: columns }, (_, c) => {
      const cell = row[c];
      return cell ? { element: cell.element, span: spanOf(cell, grid.length - r) } : null;
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Elements of the given names in the order of the file, without those inside one of `closed` or of each other. */
export function elementsIn(parent: Root | Element, names: readonly string[], closed: readonly string[]): Element[] {
  const found: Element[] = [];
  const waiting: RootContent[] = [...parent.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue;
    if (names.includes(node.tagName)) found.push(node);
    else if (!closed.includes(node.tagName)) for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return found;
}

interface MarkupCell {
  element: Element;
  colspan: number;
  rowspan: number;
}

function cellOf(element: Element): MarkupCell {
  const { colSpan, rowSpan } = element.properties;
  return {
    element,
    colspan: Math.min(MOST_COLUMNS, toCount(colSpan)),
    rowspan: Math.min(MOST_ROWS, toCount(rowSpan)),
  };
}

/** No cell reaches below the last row. */
function spanOf({ element, colspan, rowspan }: MarkupCell, rows: number): CellSpan {
  return { colspan, rowspan: Math.min(rowspan, rows), header: element.tagName === 'th' };
}

function toCount(value: unknown): number {
  return Math.max(1, Math.trunc(Number(value)) || 1);
}
