import type { LinePlace } from '../../model/source.ts';
import type { DraftLine } from '../draft-line.ts';
import { findRepeated } from './find-repeated.ts';
import { middleValue } from './middle-value.ts';
import type { Piece } from './piece.ts';
import type { TextLine } from './text-lines.ts';

/** How much more than usual is free above a line that stands apart. */
const APART = 1.45;
/** How much larger than the body a title is at least. */
const LARGER = 1.15;
/** In em of the body: how exactly a title stands in the middle, and what a line of any size has free at both sides that does. */
const MIDDLE = 1.5;
const FREE = 4;
/** In em of the body: how much farther to the right the edge of a page is at least that has only what is set in. */
const INDENT = 1.2;
/** How much the sizes of lines of the body differ at most. */
const SAME_SIZE = 0.06;
const CENTRED = { align: 'center' } as const;

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
  const ends = rightEdges(body, size);
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
      ...(line && isTitled(line, edges.get(region) ?? line.x0, ends.get(region) ?? line.x1, size) && CENTRED),
      ...(aside && { aside }),
    };
  });
}

function toPlace({ x0, x1, y, size: own }: TextLine, page: number, left: number, size: number): LinePlace {
  const em = (points: number): number => Math.round((points / size) * 100) / 100;
  return { page, x0: em(x0 - left), x1: em(x1 - left), top: em(y), size: em(own) };
}

/**
 * Left edge of the body in each region: where most lines begin that have no indent. A page that has nothing but a list
 * which is set in has the edge of the others.
 */
function leftEdges(pieces: readonly Piece[], size: number): Map<number, number> {
  const own = new Map(
    [...Map.groupBy(pieces, (piece) => piece.region)].map(([region, inside]) => [region, leftEdge(inside, size)]),
  );
  return new Map(
    sidesOf(own, pieces).flatMap((edges) =>
      edges.map(([region, edge]): [number, number] => {
        const farther = edges.filter(([, x]) => edge - x >= size * INDENT);
        return [region, farther.length * 2 > edges.length ? middleValue(farther.map(([, x]) => x)) : edge];
      }),
    ),
  );
}

function leftEdge(pieces: readonly Piece[], size: number): number {
  const starts = pieces.flatMap(({ line }) => (line ? [line.x0] : []));
  const groups = [...Map.groupBy(starts, (x) => Math.round(x / (size / 4))).values()];
  const most = Math.max(...groups.map(({ length }) => length));
  const often = groups.filter(({ length }) => length >= Math.max(2, most / 4)).flat();
  return Math.min(...(often.length > 0 ? often : starts));
}

/** Right edge of the body in each region: how far its longest lines reach, or those of most others. */
function rightEdges(pieces: readonly Piece[], size: number): Map<number, number> {
  const own = new Map(
    [...Map.groupBy(pieces, (piece) => piece.region)].map(([region, inside]) => {
      const ends = inside.flatMap(({ line }) => (line && line.size < size * LARGER ? [line.x1] : []));
      return [region, Math.max(...ends)];
    }),
  );
  return new Map(
    sidesOf(own, pieces).flatMap((edges) => {
      const common = middleValue(edges.map(([, x]) => x));
      return edges.map(([region, edge]): [number, number] => [region, Math.max(edge, common)]);
    }),
  );
}

/** Regions that have the same place on a page: the first, second … column of the left or of the right pages. */
function sidesOf(edges: ReadonlyMap<number, number>, pieces: readonly Piece[]): [number, number][][] {
  const pageOf = new Map(pieces.map(({ region, page }) => [region, page]));
  const columnsOf = Map.groupBy(edges.keys(), (region) => pageOf.get(region));
  return [
    ...Map.groupBy(edges, ([region]) => {
      const page = pageOf.get(region) ?? 0;
      const columns = columnsOf.get(page) ?? [];
      return `${page % 2} ${columns.indexOf(region)} ${columns.length}`;
    }).values(),
  ];
}

/** Whether a line is larger than the body and stands in the middle, as titles do. */
function isTitled({ x0, x1, size: own }: TextLine, left: number, right: number, size: number): boolean {
  const isLarger = own >= size * LARGER || Math.min(x0 - left, right - x1) >= size * FREE;
  return isLarger && Math.abs(x0 - left - (right - x1)) < size * MIDDLE;
}

/** From base line to base line, in most of the text: in what is printed smaller lines stand nearer. */
function usualLeading(pieces: readonly Piece[], size: number): number {
  const isBody = ({ line }: Piece): boolean => line !== null && Math.abs(line.size - size) < size * SAME_SIZE;
  const distances = pieces.flatMap((piece, i) => {
    const above = pieces[i - 1];
    const isNext = above && isBody(above) && isBody(piece) && above.region === piece.region;
    return isNext && piece.y > above.y ? [Math.round(piece.y - above.y)] : [];
  });
  const counts = [...Map.groupBy(distances, (distance) => distance)].sort((a, b) => b[1].length - a[1].length);
  return counts[0]?.[0] ?? size * 1.75;
}
