import type { Box, PrintedPage, PrintedText } from '../../src/gazette/read/layout/printed-page.ts';

/** Of the body, in points: 三号 on lines of 28 characters, 22 lines a page (GB/T 9704—2012, 5.2.3). */
const SIZE = 16;
const LEADING = 28;
const COLUMNS = 28;
const ROWS = 22;
const [LEFT, TOP] = [80, 110];
const WIDTH = SIZE * COLUMNS;

/** A paragraph, a title in the middle, what stands on the right, or a table whose grid is drawn. */
export type Piece =
  | { paragraph: string }
  | { title: string }
  | { right: string }
  | { rows: readonly (readonly string[])[] }
  | { newPage: true };

export interface Print {
  /** At the head of each page, and the number of the first page at the foot. */
  head?: string;
  firstPage?: number;
}

/** Pages as an office prints them: characters as wide as they are high, paragraphs with an indent, cut where a page ends. */
export function typeset(pieces: readonly Piece[], { head, firstPage }: Print = {}): PrintedPage[] {
  const pages: { texts: PrintedText[]; rules: Box[] }[] = [];
  let row = ROWS;
  const nextLine = (): number => {
    if (row >= ROWS) {
      const texts: PrintedText[] = [];
      if (head) texts.push(at(LEFT, 70, head, 10));
      if (firstPage) texts.push(at(LEFT + WIDTH / 2 - 20, 770, `— ${firstPage + pages.length} —`, 10));
      pages.push({ texts, rules: [] });
      row = 0;
    }
    return TOP + row++ * LEADING;
  };
  const put = (x: number, text: string, size = SIZE): void => {
    const y = nextLine();
    pages.at(-1)?.texts.push(at(x, y, text, size));
  };
  for (const piece of pieces) {
    if ('newPage' in piece) row = ROWS;
    else if ('title' in piece)
      for (const line of cut(piece.title, 18)) put(LEFT + (WIDTH - widthOf(line) * 22) / 2, line, 22);
    else if ('right' in piece) put(LEFT + WIDTH - (widthOf(piece.right) + 4) * SIZE, piece.right);
    else if ('paragraph' in piece)
      for (const [i, line] of cut(`　　${piece.paragraph}`, COLUMNS).entries())
        put(i === 0 ? LEFT + 2 * SIZE : LEFT, i === 0 ? line.slice(2) : line);
    else
      for (const cells of piece.rows) {
        const width = WIDTH / cells.length;
        const y = nextLine();
        const page = pages.at(-1);
        for (const [c, cell] of cells.entries()) {
          const [x0, y0, y1] = [LEFT + c * width, y - 20, y - 20 + LEADING];
          if (cell !== '') page?.texts.push(at(x0 + 6, y, cell, 12));
          page?.rules.push({ x0, x1: x0 + width, y0, y1: y0 }, { x0, x1: x0 + width, y0: y1, y1 });
          page?.rules.push({ x0, x1: x0, y0, y1 }, { x0: x0 + width, x1: x0 + width, y0, y1 });
        }
      }
  }
  return pages;
}

/** Lines as wide as so many characters; no mark that closes stands first in one. */
function cut(text: string, most: number): string[] {
  const characters = [...text];
  const lines: string[] = [];
  while (characters.length > 0) {
    let count = 1;
    while (count < characters.length && widthOf(characters.slice(0, count + 1).join('')) <= most) count++;
    while (count > 1 && /[，。；：、）》”]/.test(characters[count] ?? '')) count--;
    lines.push(characters.splice(0, count).join(''));
  }
  return lines;
}

/** In em: digits, Latin letters and blanks are half as wide as Han. */
export function widthOf(text: string): number {
  return Array.from(text, (character) => (/[ -~]/.test(character) ? 0.5 : 1)).reduce((sum, width) => sum + width, 0);
}

function at(x0: number, y: number, text: string, size: number): PrintedText {
  return { text, x0, x1: x0 + widthOf(text) * size, y, size };
}
