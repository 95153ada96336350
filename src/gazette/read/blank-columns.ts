import { anyOf, fromWords } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import type { CellPlace, Line } from '../model/source.ts';

/** What parts two columns where no tab does. 例：序号　名称　承办单位 */
const RE_GAP = /[\u3000\t]+| {2,}/;
const reHead = fromWords(() => new RegExp(`${anyOf('columns')}(?:[（(][^（()）]*[）)])?$`));
const ONE = { colspan: 1, rowspan: 1, header: false };

/**
 * Lines of a table whose columns only blanks part, as what is copied from a page has them, as rows with their cells: the
 * first names columns, and those right below have as many pieces. Without it their cells would run together.
 */
export function findBlankColumns(lines: readonly Line[]): Line[] {
  const found = [...lines];
  for (let i = 0; i < lines.length; i++) {
    const head = cellsOf(lines[i]);
    if (!within('fewestCells', head.length) || !head.every((cell) => isHead(lines[i]?.raw ?? '', cell))) continue;
    let end = i + 1;
    while (cellsOf(lines[end]).length === head.length) end++;
    if (!within('fewestAlike', end - i - 1)) continue;
    for (let row = i; row < end; row++) {
      const line = lines[row];
      if (line) found[row] = { ...line, kind: 'row', cells: cellsOf(line) };
    }
    i = end - 1;
  }
  return found;
}

function isHead(raw: string, { start, end }: CellPlace): boolean {
  return reHead().test(raw.slice(start, end));
}

/** The pieces of a line of text; none where its format knows its cells. */
function cellsOf(line: Line | undefined): CellPlace[] {
  if (line?.kind !== 'text' || line.cells) return [];
  const start = line.raw.length - line.raw.trimStart().length;
  const cells: CellPlace[] = [];
  let at = start;
  for (const piece of line.raw.trim().split(new RegExp(`(${RE_GAP.source})`))) {
    if (cells.length === 0 || !RE_GAP.test(piece)) cells.push({ start: at, end: at + piece.length, span: ONE });
    at += piece.length;
  }
  return cells;
}
