/** A part of a page. Lengths are in points; x grows to the right and y downwards from the upper left corner. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A page as a PDF or OFD has it, whatever corner the format itself counts from. */
export interface PrintedPage {
  texts: readonly PrintedText[];
  /** Straight lines that are drawn, as of the grid of a table: across (`y0` = `y1`) or down (`x0` = `x1`). */
  rules: readonly Box[];
}

/** A run of characters of one font on one base line. */
export interface PrintedText {
  text: string;
  x0: number;
  x1: number;
  /** Base line. */
  y: number;
  size: number;
  /** Offsets of the characters that a program which recognised them was not sure of. */
  doubtful?: readonly number[];
}

/** Whether the middle of a text stands inside a box. */
export function isInside({ x0, y0, x1, y1 }: Box, text: PrintedText): boolean {
  const x = (text.x0 + text.x1) / 2;
  const y = middleOf(text);
  return x > x0 && x < x1 && y > y0 && y < y1;
}

/** How high the middle of a text stands: its base line is at the foot of its characters. */
export function middleOf({ y, size }: PrintedText): number {
  return y - size * 0.35;
}

/** The size in which the longest text is set; of two that are as long the larger. */
export function usualSize(texts: readonly PrintedText[]): number {
  return weightiest(texts.map(({ size, text }) => [size, text.length * size]));
}

/**
 * The size of the text of pages: that whose lines take most of their height. A notice of few lines has as many characters
 * in what is printed small at its foot.
 */
export function bodySize(pages: readonly (readonly PrintedText[])[]): number {
  const lines = pages.flatMap((texts) => [...new Set(texts.map(({ size, y }) => `${size} ${Math.round(y)}`))]);
  return weightiest(lines.map((line) => [Number.parseFloat(line), Number.parseFloat(line)]));
}

function weightiest(sizes: readonly (readonly [size: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [size, weight] of sizes) weights.set(size, (weights.get(size) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
