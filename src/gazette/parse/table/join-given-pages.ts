import type { Row } from '../../model/block.ts';
import type { CellSpan } from '../../model/source.ts';
import { endOf } from '../../clean/sentence-end.ts';
import { CIRCLED } from '../../text/numerals.ts';
import { join, type Sourced } from '../../text/sourced.ts';
import { isComplete } from './cut-rows.ts';

interface Owner {
  row: number;
  column: number;
  span: CellSpan;
}

/** What begins an entry of its own. 例：19生活垃圾资源化处理率 · ③支持… · 《…规划》 */
const RE_BEGINS = new RegExp(String.raw`^[\d%％≥≤>/${CIRCLED}《（(—-]`);

interface Part {
  column: number;
  text: Sourced;
  span: CellSpan;
  owner: Owner | null;
}

/**
 * Rows of which the markup says how their cells lie, without the cuts of pages: a row whose rest stands on the next page is
 * one again, and a merged cell whose part there is blank reaches down as far as both together.
 *
 * @param pageOf The page on which a line stands; undefined where the file has none.
 */
export function joinGivenPages(rows: readonly Row[], pageOf: (line: number) => number | undefined): Row[] {
  const isLabelled = rows.every((row, r) => isPageStart(rows, r, pageOf) || isFilled(row));
  const joined: Row[] = [];
  for (const [r, row] of rows.entries()) {
    const copy = { ...row, cells: [...row.cells], ...(row.spans && { spans: [...row.spans] }) };
    if (isPageStart(rows, r, pageOf) && isLabelled && joinRest(joined, copy)) continue;
    if (isPageStart(rows, r, pageOf)) deepen(joined, copy);
    joined.push(copy);
  }
  return joined;
}

function isPageStart(rows: readonly Row[], r: number, pageOf: (line: number) => number | undefined): boolean {
  const [above, row] = [rows[r - 1], rows[r]];
  return above !== undefined && row !== undefined && pageOf(above.line) !== pageOf(row.line);
}

/** Whether the first place has a text, or is covered from above. */
function isFilled({ cells, spans }: Row): boolean {
  return spans?.[0] === null || cells[0]?.value !== '';
}

/** Puts the rest of a row to the row above; false where it is a row of its own. */
function joinRest(above: Row[], row: Row): boolean {
  if (isFilled(row)) return false;
  const parts = partsOf(row, above);
  if (!isRest(parts, above)) return false;
  for (const { text, owner, span } of parts) {
    if (!owner) continue;
    setRowspan(above, owner, above.length - owner.row + span.rowspan - 1);
    const cells = above[owner.row]?.cells as Sourced[];
    const cell = cells[owner.column];
    if (cell && text.value !== '') cells[owner.column] = join([cell, ...newLine(cell, text), text]);
  }
  return true;
}

/**
 * Whether cells are the rest of those above: they go on in mid-sentence, or there is only one beside a label that stands for
 * one row. Beside the label of several rows they may be the next of those.
 */
function isRest(parts: readonly Part[], above: readonly Row[]): boolean {
  const [label, ...others] = parts;
  const filled = others.filter(({ text }) => text.value !== '');
  if (!label?.owner || filled.length === 0) return false;
  const isOneRow = label.owner.span.rowspan === 1;
  if (isOneRow && filled.length === 1 && label.span.rowspan === 1 && filled[0]?.owner) return true;
  if (!isOneRow && filled.some(({ text }) => RE_BEGINS.test(text.value))) return false;
  return filled.every(({ owner }) => {
    const before = owner ? textAt(above, owner) : '';
    return before !== '' && !isComplete(before);
  });
}

/** Lets the merged cells above reach down over the blank ones of a row that begins a page. */
function deepen(above: readonly Row[], row: Row): void {
  for (const { column, text, owner, span } of partsOf(row, above)) {
    if (text.value !== '' || !owner || textAt(above, owner) === '') continue;
    if (owner.span.rowspan === 1 && span.rowspan === 1) continue;
    setRowspan(above, owner, above.length - owner.row + span.rowspan);
    (row.spans as (CellSpan | null)[])[column] = null;
  }
}

/** The cells of a row, each with the cell of the row above that has the same columns. */
function partsOf(row: Row, above: readonly Row[]): Part[] {
  return (row.spans ?? []).flatMap((span, column) => {
    const text = row.cells[column];
    return span && text ? [{ column, text, span, owner: ownerOf(above, column, span) }] : [];
  });
}

function ownerOf(rows: readonly Row[], column: number, { colspan }: CellSpan): Owner | null {
  const last = rows.length - 1;
  for (let r = last; r >= 0; r--) {
    const span = rows[r]?.spans?.[column];
    if (span) return r + span.rowspan > last && span.colspan === colspan ? { row: r, column, span } : null;
  }
  return null;
}

function textAt(rows: readonly Row[], { row, column }: Owner): string {
  return rows[row]?.cells[column]?.value ?? '';
}

function setRowspan(rows: readonly Row[], { row, column, span }: Owner, rowspan: number): void {
  (rows[row]?.spans as (CellSpan | null)[])[column] = { ...span, rowspan };
}

/** What is a sentence of its own had a line of its own. */
function newLine(before: Sourced, text: Sourced): Sourced[] {
  return endOf(before.value) === 'stop' ? [{ value: '\n', at: [(text.at[0] ?? 1) - 1], marks: [] }] : [];
}
