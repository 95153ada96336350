import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { CellSpan } from '../../model/source.ts';
import { elementsIn, gridOf } from '../../read/html/table-grid.ts';

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

/** The outermost tables of a piece of HTML in order; the tables in their cells are text of these. */
export function readHtmlTables(html: string): GivenTable[] {
  return elementsIn(parse(html), ['table'], []).map((table) => ({
    at: outside(table),
    rows: gridOf(table).map((row) => row.map((cell) => cell && { inside: inside(cell.content), span: cell.span })),
  }));
}

/** The parser goes down by calls, and so does not get to the bottom of what is nested ten thousand times. */
function parse(html: string): Root {
  try {
    return fromHtml(html, { fragment: true, verbose: true });
  } catch (error) {
    if (error instanceof RangeError) return { type: 'root', children: [] };
    throw error;
  }
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
