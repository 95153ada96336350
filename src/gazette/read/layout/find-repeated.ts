import { withoutBlanks } from '../../text/without-blanks.ts';
import type { Aside } from '../received.ts';
import { middleValue } from './middle-value.ts';
import type { Piece } from './piece.ts';

type Repeated = Exclude<Aside, 'noise'>;

/** Pages on which a line has to stand at the same height. */
const FEWEST_PAGES = 3;
/** In points. */
const SAME_HEIGHT = 4;
/** Lines from the edge of a page, at the top and at the bottom, among which they are looked for. */
const FROM_EDGE = 2;
/** A dash may have been recognised as 一. 例：12 · — 12 — · 第 12 页 · ·12· · 一12一 */
const RE_NUMBER = /^[\s—–―─\-－·•一]*(?:第\s*)?[\d０-９]{1,4}(?:\s*页)?[\s—–―─\-－·•一]*$/;

/**
 * Which lines stand on page after page at the same height, at the top or at the bottom, with the same words but for
 * numbers: running heads, and page numbers, which have nothing but a number.
 */
export function findRepeated(pages: readonly (readonly Piece[])[]): Map<Piece, Repeated> {
  const edges = pages.flatMap((lines) => {
    const heights = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
    const outer = new Set([...heights.slice(0, FROM_EDGE), ...heights.slice(-FROM_EDGE)]);
    return lines.filter(({ y }) => outer.has(y));
  });
  const alike = Map.groupBy(edges, ({ draft }) =>
    RE_NUMBER.test(draft.raw) ? '0' : withoutBlanks(draft.raw.replace(/[\d０-９]+/g, '0')),
  );
  const enough = Math.max(2, Math.min(FEWEST_PAGES, pages.length));
  const often = [...alike.values()].flatMap(sameHeight).filter((group) => countPages(group) >= enough);
  const isOften = new Set(often.flat());
  const others = edges.filter((line) => !isOften.has(line));
  const isClose = findClose(pages);
  const repeated = often.filter((group) => !(group.every(isClose) && isText(group, others)));
  return new Map(
    repeated.flat().map((line) => [line, RE_NUMBER.test(line.draft.raw) ? 'page-number' : 'running-head']),
  );
}

/** Tells lines that stand as near to another of their page as the lines of the body do: a running head stands apart. */
function findClose(pages: readonly (readonly Piece[])[]): (line: Piece) => boolean {
  const distances = new Map<Piece, number>();
  for (const lines of pages) {
    const bases = Map.groupBy(lines, ({ y }) => Math.round(y / SAME_HEIGHT));
    const heights = [...bases.keys()].sort((a, b) => a - b).map((key) => bases.get(key)?.[0]?.y ?? 0);
    heights.forEach((y, i) => {
      const near = Math.min(y - (heights[i - 1] ?? -Infinity), (heights[i + 1] ?? Infinity) - y);
      for (const line of bases.get(Math.round(y / SAME_HEIGHT)) ?? []) distances.set(line, near);
    });
  }
  const usual = middleValue([...distances.values()]);
  return (line) => (distances.get(line) ?? Infinity) <= usual + SAME_HEIGHT;
}

/** A sentence that many sections end in may fill the last line of several pages, where others have other words. */
function isText(group: readonly Piece[], others: readonly Piece[]): boolean {
  if (group.some(({ draft }) => RE_NUMBER.test(draft.raw))) return false;
  const heights = group.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights) - SAME_HEIGHT, Math.max(...heights) + SAME_HEIGHT];
  const beside = others.filter(({ y, line }) => y >= top && y <= bottom && line?.size === group[0]?.line?.size);
  return countPages(beside) >= countPages(group);
}

function countPages(lines: readonly Piece[]): number {
  return new Set(lines.map(({ page }) => page)).size;
}

function sameHeight(lines: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    if (last && line.y - (last.at(-1)?.y ?? 0) <= SAME_HEIGHT) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
