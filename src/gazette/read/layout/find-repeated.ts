import { withoutBlanks } from '../../text/without-blanks.ts';
import type { Aside } from '../received.ts';
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
  const repeated = [...alike.values()].flatMap(sameHeight).filter((group) => countPages(group) >= enough);
  return new Map(
    repeated.flat().map((line) => [line, RE_NUMBER.test(line.draft.raw) ? 'page-number' : 'running-head']),
  );
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
