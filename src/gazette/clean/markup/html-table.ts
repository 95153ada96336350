import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { CellSpan } from '../../model/source.ts';
import { layOutGrid } from '../../model/lay-out-grid.ts';

/** A stretch [start, end) of the HTML. */
export type Stretch = readonly [start: number, end: number];

/** A table as its markup has it. */
export interface GivenTable {
  /** From `<table` to behind `</table>`. */
  at: Stretch;
  /**
   * All of them as many places long: null where a merged cell covers the place, or where the row has too few cells.
   * `inside`: what stands between the tags of the cell.
   */
  rows: ({ inside: Stretch; span: CellSpan } | null)[][];
}

/** What HTML allows: a number beyond is a slip or an attack. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** The outermost tables of a piece of HTML in order; the tables in their cells are text of these. */
export function readHtmlTables(html: string): GivenTable[] {
  return elementsIn(fromHtml(html, { fragment: true, verbose: true }), ['table'], []).map((table) => {
    const rows = elementsIn(table, ['tr'], ['table']).map((row) =>
      elementsIn(row, ['td', 'th'], ['table']).map(cellOf),
    );
    const filled = rows.filter((row) => row.length > 0);
    const grid = layOutGrid(filled, 0);
    const columns = Math.max(1, ...grid.map((row) => row.length));
    const even = grid.map((row) => Array.from({ length: columns }, (_, c) => row[c] ?? null));
    return {
      at: outside(table),
      rows: even.map((row, r) => row.map((cell) => cell && toPlace(cell, grid.length - r))),
    };
  });
}

interface MarkupCell {
  inside: Stretch;
  colspan: number;
  rowspan: number;
  header: boolean;
}

function cellOf(element: Element): MarkupCell {
  const { colSpan, rowSpan } = element.properties;
  return {
    inside: inside(element),
    colspan: Math.min(MOST_COLUMNS, toCount(colSpan)),
    rowspan: Math.min(MOST_ROWS, toCount(rowSpan)),
    header: element.tagName === 'th',
  };
}

/** No cell reaches below the last row. */
function toPlace({ inside, colspan, rowspan, header }: MarkupCell, rows: number): { inside: Stretch; span: CellSpan } {
  return { inside, span: { colspan, rowspan: Math.min(rowspan, rows), header } };
}

function toCount(value: unknown): number {
  return Math.max(1, Math.trunc(Number(value)) || 1);
}

/** Elements of the given names in the order of the file, without those inside one of `closed` or of each other. */
function elementsIn(parent: Root | Element, names: readonly string[], closed: readonly string[]): Element[] {
  const found: Element[] = [];
  const waiting: RootContent[] = [...parent.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue;
    if (names.includes(node.tagName)) found.push(node);
    else if (!closed.includes(node.tagName)) waiting.push(...[...node.children].reverse());
  }
  return found;
}

function outside({ position }: Element): Stretch {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Tags that HTML lets a writer leave out have no place: then the element ends where the next one begins. */
function inside(element: Element): Stretch {
  const [start, end] = outside(element);
  const { opening, closing } = element.data?.position ?? {};
  return [opening?.end.offset ?? start, closing?.start.offset ?? end];
}
