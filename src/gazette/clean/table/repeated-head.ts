import type { Row } from '../../model/block.ts';
import { fold, similarity } from '../../text/fold.ts';
import { countHeadRows } from './head-rows.ts';
import { canBeHead } from './head-words.ts';
import { within } from '../../limits/within.ts';

/** The rows of a table that are its header where another page prints them again; none where no row can be one. */
export function repeatableHead(table: readonly Row[]): readonly Row[] {
  // What no rule tells from data is a header for certain where the next page begins with it, too.
  return table.slice(0, countHeadRows(table) || (isNamesOnly(table[0]) ? 1 : 0));
}

/**
 * Number of rows with which `rows` repeats `head`. Blanks, width and the place of empty cells may differ, and so may a
 * misread character.
 */
export function countRepeated(head: readonly Row[], rows: readonly Row[]): number {
  const different = head.findIndex((row, i) => !isSameHead(row, rows[i]));
  return different < 0 ? head.length : different;
}

function isNamesOnly(row: Row | undefined): boolean {
  return (row?.cells ?? []).every((cell) => canBeHead(cell.value));
}

function isSameHead(a: Row | undefined, b: Row | undefined): boolean {
  const [left, right] = [textsOf(a), textsOf(b)];
  if (left.length < 2 || left.length !== right.length) return false;
  const alike = left.map((text, i) => similarity(text, right[i] ?? ''));
  return (
    within('agreeing', alike.filter((value) => value === 1).length / left.length) &&
    alike.every((value) => within('alike', value))
  );
}

function textsOf(row: Row | undefined): string[] {
  return (row?.cells ?? []).map((cell) => fold(cell.value)).filter((text) => text !== '');
}
