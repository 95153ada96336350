import type { Box, PrintedPage, PrintedText } from '../../src/gazette/read/layout/printed-page.ts';

export const SIZE = 10;

/** A text whose characters are as wide as they are high. */
export function at(x: number, y: number, text: string, size = SIZE): PrintedText {
  return { text, x0: x, x1: x + [...text].length * size, y, size };
}

export function page(texts: PrintedText[], rules: Box[] = []): PrintedPage {
  return { texts, rules };
}

/** Lines one below the other from `y` on. */
export function column(x: number, y: number, lines: readonly string[]): PrintedText[] {
  return lines.map((line, i) => at(x, y + i * 18, line));
}

export function across(y: number, x0: number, x1: number): Box {
  return { x0, x1, y0: y, y1: y };
}

export function down(x: number, y0: number, y1: number): Box {
  return { x0: x, x1: x, y0, y1 };
}

/** The sides of all cells of a table with columns and rows at these places. */
export function grid(xs: readonly number[], ys: readonly number[]): Box[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [...ys.map((y) => across(y, left, right)), ...xs.map((x) => down(x, top, bottom))];
}
