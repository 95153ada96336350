import { middleValue } from './middle-value.ts';
import type { PrintedText } from './printed-page.ts';

/** In em: how far apart the columns of a page are at least, and how wide one is. */
const GUTTER = 0.9;
const NARROWEST = 8;
/** Lines that each of two columns has at least where a page alone shows that it has two. */
const FEWEST_LINES = 8;
/** Share of its lines that are full. */
const FULL_LINES = 0.3;
/** In em: texts whose base lines are so near each other stand on one line. */
const ONE_LINE = 0.4;
/** Share of the pages that have to show it before those are cut, too, that do not show it alone. */
const MOST_PAGES = 0.3;

/** Texts that are read one below the other: a column, or what stands across all columns. */
export type Region = readonly PrintedText[];

/**
 * Cuts pages into the regions in the order in which they are read. A page has two columns where no text crosses a strip
 * near its middle over many lines; what crosses it (a title over both columns) is a region of its own.
 *
 * @param pages The texts of each page.
 * @param isInTable Texts of tables with a grid stay with what is around them: their gaps are no gutters.
 */
export function cutColumns(
  pages: readonly Region[],
  size: number,
  isInTable: (text: PrintedText) => boolean,
): Region[][] {
  const free = pages.map((texts) => texts.filter((text) => !isInTable(text) && text.text.trim() !== ''));
  const gutters = free.map((texts) => findGutter(texts, size));
  const found = gutters.filter((gutter) => gutter !== null);
  const usual = found.length >= Math.max(1, pages.length * MOST_PAGES) ? middleValue(found) : null;
  return pages.map((texts, i) => {
    const gutter = gutters[i] ?? (usual !== null && isFree(free[i] ?? [], usual, size) ? usual : null);
    return gutter === null ? [texts] : readingOrder(texts, gutter, size);
  });
}

/** The middle of a strip near the middle that no text crosses, with full lines on both sides; null where there is none. */
function findGutter(texts: Region, size: number): number | null {
  if (texts.length === 0) return null;
  const left = Math.min(...texts.map(({ x0 }) => x0));
  const right = Math.max(...texts.map(({ x1 }) => x1));
  const middle = (left + right) / 2;
  if (right - left < 2 * NARROWEST * size) return null;
  let best: { x: number; crossed: number } | null = null;
  for (let x = middle - 3 * size; x <= middle + 3 * size; x += size / 4) {
    const crossed = texts.filter((text) => crosses(text, x, size)).length;
    const isNearer = best !== null && Math.abs(x - middle) < Math.abs(best.x - middle);
    if (!best || crossed < best.crossed || (crossed === best.crossed && isNearer)) best = { x, crossed };
  }
  if (!best) return null;
  const { x, crossed } = best;
  const sides = [texts.filter((text) => text.x1 <= x), texts.filter((text) => text.x0 >= x)];
  const counts = sides.map((side) => baselines(side, size).length);
  if (counts.some((count) => count < FEWEST_LINES)) return null;
  return crossed <= Math.min(...counts) / 3 && sides.every((side) => isProse(side, size)) ? x : null;
}

/** Whether enough lines of a side are as long as the side is wide: the cells of a table are not. */
function isProse(side: Region, size: number): boolean {
  const left = Math.min(...side.map(({ x0 }) => x0));
  const right = Math.max(...side.map(({ x1 }) => x1));
  const lines = baselines(side, size);
  const full = lines.filter(({ x1 }) => x1 > right - 2 * size);
  return right - left > NARROWEST * size && full.length >= lines.length * FULL_LINES;
}

function isFree(texts: Region, gutter: number, size: number): boolean {
  const crossing = texts.filter((text) => crosses(text, gutter, size));
  return crossing.length <= texts.length / 4 && texts.some(({ x0 }) => x0 > gutter);
}

function crosses({ x0, x1 }: PrintedText, x: number, size: number): boolean {
  return x0 < x + (GUTTER * size) / 2 && x1 > x - (GUTTER * size) / 2;
}

/** From the top: the left column, then the right one, down to what stands across both. */
function readingOrder(texts: Region, gutter: number, size: number): Region[] {
  const across = baselines(texts, size).filter(
    (line) => line.x0 < gutter && line.x1 > gutter && line.texts.some((text) => crosses(text, gutter, size)),
  );
  const isAt = (y: number, text: PrintedText): boolean => Math.abs(y - text.y) < size * ONE_LINE;
  const isAcross = (text: PrintedText): boolean => across.some(({ y }) => isAt(y, text));
  const regions: Region[] = [];
  let top = -Infinity;
  for (const { y } of [...across, { y: Infinity }]) {
    const between = texts.filter((text) => text.y > top && text.y < y && !isAcross(text));
    const [left, right] = [between.filter(({ x0 }) => x0 < gutter), between.filter(({ x0 }) => x0 >= gutter)];
    for (const region of [left, right]) if (region.length > 0) regions.push(region);
    const line = texts.filter((text) => isAt(y, text));
    if (line.length > 0) regions.push(line);
    top = y;
  }
  return regions;
}

interface Baseline {
  y: number;
  x0: number;
  x1: number;
  texts: PrintedText[];
}

function baselines(texts: Region, size: number): Baseline[] {
  const lines: Baseline[] = [];
  for (const text of texts.toSorted((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && text.y - last.y < size * ONE_LINE) {
      last.x0 = Math.min(last.x0, text.x0);
      last.x1 = Math.max(last.x1, text.x1);
      last.texts.push(text);
    } else lines.push({ y: text.y, x0: text.x0, x1: text.x1, texts: [text] });
  }
  return lines;
}
