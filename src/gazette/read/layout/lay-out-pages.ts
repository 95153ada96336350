import type { CellPlace, LinePlace } from '../../model/source.ts';
import type { ReceivedLine } from '../received.ts';
import { readCellText } from './cell-text.ts';
import { cutColumns, type Region } from './columns.ts';
import { findRepeated } from './find-repeated.ts';
import { findGrids, isInside, type Grid } from './grid.ts';
import type { PrintedPage, PrintedText } from './printed-page.ts';
import { RE_WIDE, toTextLines, type TextLine } from './text-lines.ts';

/** A line or the row of a table, before its place is measured from the body of the text. */
interface Piece {
  page: number;
  raw: string;
  y: number;
  line: TextLine | null;
  cells: CellPlace[] | null;
  /** Index of the region of the document that it stands in. */
  region: number;
}

/** How much more than usual is free above a line that stands apart. */
const APART = 1.45;

/**
 * The lines of pages in the order in which they are read, column by column, each with its place; the rows of tables that
 * are drawn with their cells; running heads and page numbers by what repeats. A blank line stands where more than the
 * usual is free between two lines.
 */
export function layOutPages(pages: readonly PrintedPage[]): { text: string; lines: ReceivedLine[] } {
  const size = bodySize(pages);
  const grids = pages.map((page) =>
    findGrids(page.rules).filter((grid) => page.texts.some((text) => isInside(grid, text))),
  );
  const split = pages.map((page, p) => ({
    ...page,
    texts: page.texts.flatMap((text) => splitAtCells(text, grids[p] ?? [])),
  }));
  const gridOf = new Map(
    split.flatMap((page, p) =>
      page.texts.flatMap((text): [PrintedText, Grid][] => {
        const grid = grids[p]?.find((one) => isInside(one, text));
        return grid ? [[text, grid]] : [];
      }),
    ),
  );
  const columns = cutColumns(split, size, (text) => gridOf.has(text));
  let region = 0;
  const pieces = columns.map((regions, p) => regions.flatMap((texts) => readRegion(texts, gridOf, p + 1, region++)));
  return place(pieces, size);
}

/** A text that runs over the line between two cells, where a program has put both together. */
function splitAtCells(text: PrintedText, grids: readonly Grid[]): PrintedText[] {
  const y = text.y - text.size * 0.35;
  const row = grids.find((grid) => isInside(grid, text))?.rows.flat() ?? [];
  const edges = row.flatMap((cell) => (cell && cell.y0 < y && cell.y1 > y ? [cell.x0] : []));
  const crossed = edges
    .filter((x) => x > text.x0 + text.size * 0.3 && x < text.x1 - text.size * 0.3)
    .sort((a, b) => a - b);
  return crossed.reduceRight<PrintedText[]>(
    ([first, ...rest], x) => (first ? [...splitAt(first, x), ...rest] : rest),
    [text],
  );
}

/** Where in a text a place is, is measured by the widths that characters usually have. */
function splitAt(text: PrintedText, x: number): PrintedText[] {
  const characters = [...text.text];
  const widths = characters.map((character) => (RE_WIDE.test(character) ? 1 : 0.5));
  const scale =
    (text.x1 - text.x0) /
    Math.max(
      0.5,
      widths.reduce((sum, width) => sum + width, 0),
    );
  let [end, at] = [text.x0, 0];
  while (at < characters.length && end + ((widths[at] ?? 0) * scale) / 2 < x) end += (widths[at++] ?? 0) * scale;
  const parts = [characters.slice(0, at).join(''), characters.slice(at).join('')];
  return [
    { ...text, text: parts[0] ?? '', x1: end },
    { ...text, text: parts[1] ?? '', x0: Math.max(end, x) },
  ].filter((part) => part.text !== '');
}

/** Size of most characters. */
function bodySize(pages: readonly PrintedPage[]): number {
  const counts = new Map<number, number>();
  for (const { texts } of pages)
    for (const { size, text } of texts) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

function readRegion(texts: Region, gridOf: ReadonlyMap<PrintedText, Grid>, page: number, region: number): Piece[] {
  const lines = toTextLines(texts.filter((text) => !gridOf.has(text))).map((line): Piece => {
    return { page, raw: line.raw, y: line.y, line, cells: null, region };
  });
  const tables = Map.groupBy(
    texts.filter((text) => gridOf.has(text)),
    (text) => gridOf.get(text),
  );
  const rows = [...tables].flatMap(([grid, inside]) => (grid ? readRows(grid, inside, page, region) : []));
  return [...lines, ...rows].sort((a, b) => a.y - b.y);
}

function readRows(grid: Grid, texts: readonly PrintedText[], page: number, region: number): Piece[] {
  return grid.rows.map((row, r): Piece => {
    let raw = '';
    const cells = row.map((cell): CellPlace => {
      if (raw !== '' || row[0] !== cell) raw += '\t';
      const start = raw.length;
      if (cell)
        raw += readCellText(
          texts.filter((text) => isInside(cell, text)),
          cell,
        );
      return { start, end: raw.length, span: cell?.span ?? null };
    });
    // Rows keep their order, whatever stands in them.
    return { page, raw, y: grid.y0 + r * 1e-3, line: null, cells, region };
  });
}

function place(pages: readonly (readonly Piece[])[], size: number): { text: string; lines: ReceivedLine[] } {
  const all = pages.flat();
  const repeated = findRepeated(pages.map((pieces) => pieces.filter(({ line }) => line !== null)));
  const edges = leftEdges(
    all.filter((piece) => !repeated.has(piece)),
    size,
  );
  const usual = usualLeading(all, size);
  let text = '';
  const lines: ReceivedLine[] = [];
  const add = (raw: string, more: Partial<ReceivedLine> = {}): void => {
    if (lines.length > 0) text += '\n';
    lines.push({ start: text.length, raw, ...more });
    text += raw;
  };
  let above: Piece | null = null;
  for (const piece of all) {
    const kind = repeated.get(piece);
    const isApart = above?.region === piece.region && piece.y - above.y > usual * APART;
    if (isApart && !kind) add('');
    const { line, cells, raw } = piece;
    const at = line ? toPlace(line, piece, edges.get(piece.region) ?? line.x0, size) : null;
    add(raw, {
      ...(at && { place: at }),
      ...(cells && { cells }),
      ...(line && line.marks.length > 0 && { marks: line.marks }),
      ...(kind && { repeats: kind }),
    });
    if (!kind) above = piece;
  }
  return { text, lines };
}

function toPlace(line: TextLine, { page }: Piece, left: number, size: number): LinePlace {
  const em = (points: number): number => Math.round((points / size) * 100) / 100;
  return {
    page,
    x0: em(line.x0 - left),
    x1: em(line.x1 - left),
    top: em(line.y),
    size: em(line.size),
    bold: line.bold,
  };
}

/** Left edge of the body in each region: where most lines begin that have no indent. */
function leftEdges(pieces: readonly Piece[], size: number): Map<number, number> {
  const edges = new Map<number, number>();
  for (const [region, own] of Map.groupBy(pieces, (piece) => piece.region)) {
    const starts = own.flatMap(({ line }) => (line ? [line.x0] : []));
    const counts = Map.groupBy(starts, (x) => Math.round(x / (size / 4)));
    const most = Math.max(...[...counts.values()].map(({ length }) => length));
    const often = [...counts.values()].filter(({ length }) => length >= Math.max(2, most / 4)).flat();
    edges.set(region, Math.min(...(often.length > 0 ? often : starts)));
  }
  return edges;
}

/** From base line to base line, in most of the text. */
function usualLeading(pieces: readonly Piece[], size: number): number {
  const distances = pieces.flatMap((piece, i) => {
    const above = pieces[i - 1];
    const isNext = above?.line && piece.line && above.region === piece.region;
    return isNext && piece.y > above.y ? [Math.round(piece.y - above.y)] : [];
  });
  const counts = [...Map.groupBy(distances, (distance) => distance)].sort((a, b) => b[1].length - a[1].length);
  return counts[0]?.[0] ?? size * 1.75;
}
