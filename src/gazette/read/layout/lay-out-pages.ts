import { draftRow, plainWords, receiveDrafts } from '../draft-line.ts';
import type { Received } from '../received.ts';
import { alignColumns } from './align-columns.ts';
import { readCellText } from './cell-text.ts';
import { cutColumns, type Region } from './columns.ts';
import { findGrids, type Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import { placePieces } from './place-pieces.ts';
import { bodySize, isInside, type PrintedPage, type PrintedText } from './printed-page.ts';
import { splitAtCells } from './split-at-cells.ts';
import { toTextLines } from './text-lines.ts';

/**
 * The lines of pages in the order in which they are read, column by column, each with its place; the rows of tables that
 * are drawn with their cells; running heads and page numbers by what repeats. A blank line stands where more than the
 * usual is free between two lines.
 */
export function layOutPages(pages: readonly PrintedPage[]): Received {
  const gridOf = new Map<PrintedText, Grid>();
  const drawn = pages.map(({ rules }) => findGrids(rules));
  const heights = pages.map((page, p) =>
    page.texts.filter((text) => !drawn[p]?.some((grid) => isInside(grid, text))).map(({ y }) => y),
  );
  // What has one column on all its pages sets paragraphs in their place: a frame around a page, a box.
  const grids = alignColumns(drawn, heights).map((own) => own.filter(({ rows: [first] }) => (first?.length ?? 0) > 1));
  const texts = pages.map((page, p) => {
    const findGrid = (text: PrintedText): Grid | undefined => grids[p]?.find((grid) => isInside(grid, text));
    return page.texts.flatMap((text) => {
      const around = findGrid(text);
      const parts = around ? splitAtCells(text, around) : [text];
      for (const part of parts) {
        const grid = findGrid(part);
        if (grid) gridOf.set(part, grid);
      }
      return parts;
    });
  });
  // The cells of long tables are set smaller than the text.
  const body = texts.map((own) => own.filter((text) => !gridOf.has(text)));
  const size = bodySize(body.some((own) => own.length > 0) ? body : texts);
  let region = 0;
  const pieces = cutColumns(texts, size, (text) => gridOf.has(text)).map((regions, p) =>
    regions.flatMap((inside) => readRegion(inside, gridOf, { page: p + 1, region: region++ })),
  );
  return receiveDrafts(placePieces(pieces, size));
}

type Where = Pick<Piece, 'page' | 'region'>;

function readRegion(texts: Region, gridOf: ReadonlyMap<PrintedText, Grid>, where: Where): Piece[] {
  const byGrid = Map.groupBy(texts, (text) => gridOf.get(text));
  const lines = toTextLines(byGrid.get(undefined) ?? []).map((line): Piece => {
    const { raw, marks, doubtful, y } = line;
    const draft = { raw, ...(marks.length > 0 && { marks }), ...(doubtful.length > 0 && { doubtful }) };
    return { ...where, y, line, draft };
  });
  const rows = [...byGrid].flatMap(([grid, inside]) => (grid ? readRows(grid, inside, where) : []));
  return [...lines, ...rows].sort((a, b) => a.y - b.y);
}

function readRows(grid: Grid, texts: readonly PrintedText[], where: Where): Piece[] {
  return grid.rows.map((row, r): Piece => {
    const inRow: PrintedText[] = [];
    const cells = row.map((cell) => {
      const inside = cell ? texts.filter((text) => isInside(cell, text)) : [];
      inRow.push(...inside);
      return { words: plainWords(cell ? readCellText(inside, cell) : ''), span: cell?.span ?? null };
    });
    // Rows keep their order, whatever stands in them.
    const draft = draftRow(cells);
    const doubtful = findDoubtful(draft.raw, inRow);
    return {
      ...where,
      y: grid.y0 + r * 1e-3,
      line: null,
      draft: { ...draft, ...(doubtful.length > 0 && { doubtful }) },
    };
  });
}

/** Where the doubtful characters of texts stand in the row that they make up. */
function findDoubtful(raw: string, texts: readonly PrintedText[]): number[] {
  let from = 0;
  return texts.flatMap(({ text, doubtful = [] }) => {
    const at = raw.indexOf(text, from);
    if (at < 0) return [];
    from = at + text.length;
    return doubtful.map((place) => at + place);
  });
}
