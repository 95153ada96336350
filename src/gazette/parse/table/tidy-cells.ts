import { squeeze } from '../../clean/table/cell-kind.ts';
import { edit } from '../../clean/record.ts';
import type { Row } from '../../model/block.ts';
import type { Run } from '../../model/source.ts';
import type { Sourced } from '../../text/sourced.ts';

/** Blanks between Han characters: a line wrap of the narrow cell, or what parts the names of a list. */
const RE_HAN_BLANK = /(?<=[\u3400-\u9fff）》”]) +(?=[\u3400-\u9fff（《“])/g;
/** A new line of the cell with the blanks around it. */
const RE_NEW_LINE = /[ \u3000]*\n\s*/g;
/** Blank where a paragraph of the cell ends. 例：…出境游业务。 允许在京… · 下列条件： 1. 不具有… */
const RE_PARAGRAPH = /(?<=[。；！？]) +(?=[\u3400-\u9fff“《（(①-⑳]|\d{1,2}[.．、])|(?<=[：:]) +(?=[①-⑳]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、])/g;
/** Prose this long before a blank was wrapped: names of a list are shorter. Longest seen: 17 characters. */
const PROSE = 20;
const RE_PROSE = /[，、；。]/;
/** Lines of one cell differ this much in width: a full-width mark that must not begin a line. */
const RAGGED = 2;
/** Cells of a column that must agree on a width before it is one. */
const FEWEST_AGREEING = 2;

/**
 * Takes out the blanks that line wraps left inside cells, where they are certain to be that: the same text stands
 * elsewhere without it, all lines of the column are equally wide, or it stands in the middle of prose. Blanks at the
 * end of a paragraph become new lines. All others stay, since they part the names of a list (区环保局 各街镇).
 */
export function tidyCells(rows: readonly Row[], run: Pick<Run, 'edits'>): Row[] {
  const values = rows.flatMap((row) => row.cells.map((cell) => cell.value));
  const whole = new Set(values.filter((value) => !/\s/.test(value)));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const widths = Array.from({ length: width }, (_, c) => findWrapWidth(rows.map((row) => row.cells[c]?.value ?? '')));
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, c) => tidy(cell, whole, widths[c] ?? null, run)) }));
}

function tidy(cell: Sourced, whole: ReadonlySet<string>, wrapWidth: number | null, run: Pick<Run, 'edits'>): Sourced {
  if (!/\s/.test(cell.value)) return cell;
  let text = cell;
  if (wrapWidth === null) text = replace(text, RE_PARAGRAPH, '\n', () => true, 'new-line', run);
  text = replace(text, RE_NEW_LINE, '\n', (_, found) => found !== '\n', 'new-line', run);
  const isWrapped = wrapWidth !== null || whole.has(squeeze(text.value));
  return replace(text, RE_HAN_BLANK, '', (before) => isWrapped || isProse(before), 'line-wrap', run);
}

/** Whether what stands before a blank, from the last blank between Han characters on, is prose. */
function isProse(before: string): boolean {
  const line = before.split('\n').at(-1) ?? '';
  const segment = line.split(RE_HAN_BLANK).at(-1) ?? '';
  return segment.length >= PROSE && RE_PROSE.test(segment);
}

/** The width to which all lines of a column are wrapped, in half-width characters; null where they are not. */
function findWrapWidth(values: readonly string[]): number | null {
  const cells = values.filter((value) => value !== '').map((value) => value.split(RE_HAN_BLANK).map(widthOf));
  const wrapped = cells.filter((lines) => lines.length > 1);
  if (wrapped.length < FEWEST_AGREEING) return null;
  const width = Math.max(...wrapped.flatMap((lines) => lines.slice(0, -1)));
  const agrees = wrapped.every((lines) => lines.slice(0, -1).every((line) => line >= width - RAGGED) && (lines.at(-1) ?? 0) <= width);
  const fits = cells.every((lines) => lines.length > 1 || (lines[0] ?? 0) <= width + RAGGED);
  return agrees && fits ? width : null;
}

/** Han and full-width characters count two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef“”‘’—…]/.test(char) ? 2 : 1), 0);
}

function replace(
  text: Sourced,
  pattern: RegExp,
  replacement: string,
  test: (before: string, found: string) => boolean,
  why: string,
  run: Pick<Run, 'edits'>,
): Sourced {
  let result = text;
  for (const match of [...text.value.matchAll(pattern)].reverse()) {
    const before = text.value.slice(0, match.index);
    if (!test(before, match[0])) continue;
    result = edit(result, match.index, match.index + match[0].length, replacement, run, 'markup', why);
  }
  return result;
}
