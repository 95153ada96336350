import type { Box } from '../../src/gazette/read/layout/printed-page.ts';
import { INK, type PageImage } from './page-image.ts';

/** Shares of the width of the page: how long a line is at least, and how thick at most. */
const SHORTEST = 1 / 24;
const THICKEST = 1 / 200;
/** Pixels that may be missing in a line, and rows by which it may step. */
const GAP = 4;

/** The straight lines that are drawn on a page: those across, and those down that meet one. */
export function findRules(image: PageImage): Box[] {
  const across = findLines(image, (x, y) => y * image.width + x, image.width, image.height, image.width);
  const down = findLines(image, (y, x) => y * image.width + x, image.height, image.width, image.width).map(
    ({ x0, y0, x1, y1 }): Box => ({ x0: y0, y0: x0, x1: y1, y1: x1 }),
  );
  const near = image.width / 100;
  const isMet = (line: Box): boolean =>
    across.some(
      ({ x0, x1, y0, y1 }) => line.x0 > x0 - near && line.x1 < x1 + near && line.y0 < y1 + near && line.y1 > y0 - near,
    );
  return [...across, ...down.filter(isMet)];
}

/** The page without lines, which an engine would read as characters. */
export function withoutRules(image: PageImage, rules: readonly Box[]): PageImage {
  const grey = image.grey.slice();
  for (const { x0, y0, x1, y1 } of rules) {
    for (let y = Math.max(0, y0 - 2); y <= Math.min(image.height - 1, y1 + 2); y++)
      grey.fill(255, y * image.width + Math.max(0, x0 - 2), y * image.width + Math.min(image.width, x1 + 3));
  }
  return { ...image, grey };
}

/** Lines along the first axis: runs of ink, put together with those of the rows beside them that go on. */
function findLines(
  { grey }: PageImage,
  at: (along: number, beside: number) => number,
  length: number,
  rows: number,
  width: number,
): Box[] {
  const shortest = width * SHORTEST;
  const done: Box[] = [];
  let open: Box[] = [];
  for (let row = 0; row < rows; row++) {
    for (const [start, end] of runsOf((i) => (grey[at(i, row)] ?? 255) < INK, length, shortest / 3)) {
      const near = open.find(({ x0, x1 }) => start <= x1 + GAP && end >= x0 - GAP);
      if (near) Object.assign(near, { x0: Math.min(near.x0, start), x1: Math.max(near.x1, end), y1: row });
      else open.push({ x0: start, x1: end, y0: row, y1: row });
    }
    done.push(...open.filter(({ y1 }) => row - y1 >= 2));
    open = open.filter(({ y1 }) => row - y1 < 2);
  }
  return [...done, ...open].filter(
    ({ x0, y0, x1, y1 }) => x1 - x0 >= shortest && y1 - y0 <= Math.max(3, width * THICKEST),
  );
}

function runsOf(isInk: (i: number) => boolean, length: number, shortest: number): [number, number][] {
  const runs: [number, number][] = [];
  let [start, last] = [-1, -1];
  for (let i = 0; i <= length; i++) {
    if (i < length && isInk(i)) {
      if (start < 0) start = i;
      last = i;
    } else if (start >= 0 && (i === length || i - last > GAP)) {
      if (last - start >= shortest) runs.push([start, last]);
      start = -1;
    }
  }
  return runs;
}
