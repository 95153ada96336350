import type { LinePlace } from '../../model/source.ts';
import type { DraftLine } from '../draft-line.ts';
import { findRepeated } from './find-repeated.ts';
import type { Piece } from './piece.ts';
import type { TextLine } from './text-lines.ts';

/** How much more than usual is free above a line that stands apart. */
const APART = 1.45;

/**
 * The lines that pieces make, each with its place.
 *
 * @param pages The pieces of each page in the order in which they are read.
 * @param size Of the body text, in points.
 */
export function placePieces(pages: readonly (readonly Piece[])[], size: number): DraftLine[] {
  const pieces = pages.flat();
  const repeated = findRepeated(pages.map((own) => own.filter(({ line }) => line !== null)));
  const body = pieces.filter((piece) => !repeated.has(piece));
  const edges = leftEdges(body, size);
  const usual = usualLeading(pieces, size);
  let above: Piece | null = null;
  return pieces.map((piece) => {
    const { line, draft, region, y } = piece;
    const aside = repeated.get(piece);
    const apart = !aside && above?.region === region && y - above.y > usual * APART;
    if (!aside) above = piece;
    return {
      ...draft,
      page: piece.page,
      apart,
      ...(line && { place: toPlace(line, piece.page, edges.get(region) ?? line.x0, size) }),
      ...(aside && { aside }),
    };
  });
}

function toPlace({ x0, x1, y, size: own }: TextLine, page: number, left: number, size: number): LinePlace {
  const em = (points: number): number => Math.round((points / size) * 100) / 100;
  return { page, x0: em(x0 - left), x1: em(x1 - left), top: em(y), size: em(own) };
}

/** Left edge of the body in each region: where most lines begin that have no indent. */
function leftEdges(pieces: readonly Piece[], size: number): Map<number, number> {
  const edges = new Map<number, number>();
  for (const [region, own] of Map.groupBy(pieces, (piece) => piece.region)) {
    const starts = own.flatMap(({ line }) => (line ? [line.x0] : []));
    const groups = [...Map.groupBy(starts, (x) => Math.round(x / (size / 4))).values()];
    const most = Math.max(...groups.map(({ length }) => length));
    const often = groups.filter(({ length }) => length >= Math.max(2, most / 4)).flat();
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
