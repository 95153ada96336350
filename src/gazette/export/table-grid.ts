import { layOutGrid } from '../model/lay-out-grid.ts';
import { plainText, type ComponentOf } from '../render/component.ts';
import type { PrintedTable } from '../render/printed.ts';
import { columnShares } from './paper.ts';

type Cell = ComponentOf<'Cell'>;

/** Texts of the cells of a table by row and column; a cell that spans several columns says nothing of their widths. */
export function sharesOf({ head, body }: PrintedTable): number[] {
  const rows = [...head, ...body].map((row) => row.map(toPlain));
  const grid = layOutGrid(rows, 0);
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 1);
  const texts = grid.map((row) =>
    Array.from({ length: columns }, (_, c) => (row[c]?.colspan === 1 ? longestLine(row[c].text) : null)),
  );
  return columnShares(texts, columns);
}

function toPlain({ attributes: { colspan, rowspan }, children }: Cell): {
  text: string;
  colspan: number;
  rowspan: number;
} {
  return { text: plainText(children), colspan: colspan ?? 1, rowspan: rowspan ?? 1 };
}

function longestLine(text: string): string {
  return text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}
