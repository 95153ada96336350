import type { Grid } from './grid.ts';
import { middleOf, type PrintedText } from './printed-page.ts';
import { RE_WIDE } from './text-lines.ts';

/** Share of a character that a text may reach over an edge without being in the next cell. */
const OVER_EDGE = 0.3;

/** A text of a grid; parted where it runs over the line between two cells, since programs put the texts of both together. */
export function splitAtCells(text: PrintedText, grid: Grid): PrintedText[] {
  const y = middleOf(text);
  const over = text.size * OVER_EDGE;
  const edges = grid.rows.flat().flatMap((cell) => (cell && cell.y0 < y && cell.y1 > y ? [cell.x0] : []));
  const crossed = edges.filter((x) => x > text.x0 + over && x < text.x1 - over).sort((a, b) => a - b);
  return crossed.reduceRight<PrintedText[]>(
    ([first, ...rest], x) => (first ? [...splitAt(first, x), ...rest] : rest),
    [text],
  );
}

/** Where in a text a place is, is measured by the widths that characters usually have. */
function splitAt(text: PrintedText, x: number): PrintedText[] {
  const characters = [...text.text];
  const widths = characters.map((character) => (RE_WIDE.test(character) ? 1 : 0.5));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const scale = (text.x1 - text.x0) / Math.max(0.5, total);
  let [end, at] = [text.x0, 0];
  while (at < characters.length && end + ((widths[at] ?? 0) * scale) / 2 < x) end += (widths[at++] ?? 0) * scale;
  const length = characters.slice(0, at).join('').length;
  const doubtful = text.doubtful ?? [];
  return [
    { ...text, text: text.text.slice(0, length), x1: end, doubtful: doubtful.filter((place) => place < length) },
    {
      ...text,
      text: text.text.slice(length),
      x0: Math.max(end, x),
      doubtful: doubtful.filter((place) => place >= length).map((place) => place - length),
    },
  ].filter((part) => part.text !== '');
}
