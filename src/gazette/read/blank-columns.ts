import { anyOf, fromWords } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import { HAN_NUMERAL } from '../text/numerals.ts';
import { widthOf } from '../wording/width-of.ts';
import type { CellPlace, Line } from '../model/source.ts';

/** What parts two columns where no tab does. 例：序号　名称　承办单位 */
const RE_GAP = /[\u3000\t]+| {2,}/;
const reHead = fromWords(() => new RegExp(`${anyOf('columns')}(?:[（(][^（()）]*[）)])?$`));
const ONE = { colspan: 1, rowspan: 1, header: false };

/**
 * Lines of a table whose columns only blanks part, as what is copied from a page has them, as rows with their cells: the
 * first names columns, and those right below have as many pieces, or all stand below each other. Without it their cells
 * would run together.
 */
export function findBlankColumns(lines: readonly Line[]): Line[] {
  const found = [...lines];
  for (let i = 0; i < lines.length; i++) {
    // Where a program set Chinese in a grid of Latin letters, the heads do not stand over their columns.
    const isAbove = cellsOf(lines[i], RE_WIDE_GAP).length === cellsOf(lines[i + 1], RE_WIDE_GAP).length;
    const end = Math.max(endBelowHead(lines, i), endOfAligned(lines, i), isAbove ? endOfAligned(lines, i + 1) : -1);
    if (end <= i) continue;
    for (let row = i; row < end; row++) {
      const line = lines[row];
      if (line) found[row] = { ...line, kind: 'row', cells: cellsOf(line) };
    }
    i = end - 1;
  }
  return found;
}

/** Index behind the rows below a line that names columns; -1 where none does. */
function endBelowHead(lines: readonly Line[], start: number): number {
  const head = cellsOf(lines[start]);
  if (!within('fewestCells', head.length) || !head.every((cell) => isHead(lines[start]?.raw ?? '', cell))) return -1;
  let end = start + 1;
  while (cellsOf(lines[end]).length === head.length) end++;
  return within('fewestAlike', end - start - 1) ? end : -1;
}

/** What parts columns that are set with blanks, and nothing within a line of text. 例：市名      管辖县（市）数    原属地区 */
const RE_WIDE_GAP = /\u3000?(?: {2,}|\u3000{2,}|\t)[ \u3000\t]*/;
/** 例：王　军 · 李强; not 一万元 */
const RE_NAME = new RegExp(`^(?![${HAN_NUMERAL}])\\p{sc=Han}[ \u3000]?\\p{sc=Han}{1,3}$`, 'u');

/**
 * Index behind lines that have as many pieces each, one below the other with blanks between on all of them: the columns
 * of a table, whatever their heads are called. -1 where there are none, and where they are names of persons.
 */
function endOfAligned(lines: readonly Line[], start: number): number {
  const first = cellsOf(lines[start], RE_WIDE_GAP);
  if (!within('fewestCells', first.length)) return -1;
  const edges = first.map(() => ({ from: Infinity, to: 0 }));
  let end = start;
  for (; ; end++) {
    const line = lines[end];
    const cells = cellsOf(line, RE_WIDE_GAP);
    const own = cells.map((cell) => [
      widthOf(line?.raw.slice(0, cell.start) ?? ''),
      widthOf(line?.raw.slice(0, cell.end) ?? ''),
    ]);
    const joined = edges.map(({ from, to }, i) => ({
      from: Math.min(from, own[i]?.[0] ?? 0),
      to: Math.max(to, own[i]?.[1] ?? 0),
    }));
    if (cells.length !== first.length || joined.some(({ to }, i) => to >= (joined[i + 1]?.from ?? Infinity))) break;
    edges.splice(0, edges.length, ...joined);
  }
  const rows = lines.slice(start, end);
  const areNames = rows.every((line) => cellsOf(line, RE_WIDE_GAP).every((cell) => RE_NAME.test(wordsOf(line, cell))));
  return within('fewestSeen', rows.length) && !areNames ? end : -1;
}

function wordsOf({ raw }: Line, { start, end }: CellPlace): string {
  return raw.slice(start, end);
}

function isHead(raw: string, { start, end }: CellPlace): boolean {
  return reHead().test(raw.slice(start, end));
}

/** The pieces of a line of text; none where its format knows its cells. */
function cellsOf(line: Line | undefined, gap = RE_GAP): CellPlace[] {
  if (line?.kind !== 'text' || line.cells) return [];
  const start = line.raw.length - line.raw.trimStart().length;
  const cells: CellPlace[] = [];
  let at = start;
  for (const piece of line.raw.trim().split(new RegExp(`(${gap.source})`))) {
    if (cells.length === 0 || !gap.test(piece)) cells.push({ start: at, end: at + piece.length, span: ONE });
    at += piece.length;
  }
  return cells;
}
