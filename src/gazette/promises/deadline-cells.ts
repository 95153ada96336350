import type { GazetteDocument } from '../model/document.ts';
import { fillGrid } from '../model/lay-out-grid.ts';
import type { Cell, Table } from '../model/nodes.ts';
import type { SpanHolder } from '../model/texts-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { dutyOf } from '../tasks/duty-of.ts';
import { termsOfHead } from '../tasks/head-terms.ts';

/** For each cell of the tables of a document what the column of deadlines says in its first row, else the title. */
export function deadlineCells({ parts }: Pick<GazetteDocument, 'parts'>): Map<SpanHolder | null, string> {
  const tables = parts.flatMap(({ children }) => [...walkNodes(children)]).filter((node) => node.type === 'table');
  return new Map(tables.flatMap(ofTable));
}

function ofTable({ head, body, columns, title }: Table): [Cell, string][] {
  const column = fillGrid(head, columns)
    .flatMap((row) => row.findIndex((cell) => cell && dutyOf(cell.text) === 'due'))
    .find((index) => index >= 0);
  const above = termsOfHead(title ?? '')?.deadlineText ?? '';
  const found = new Map<Cell, string>();
  for (const row of fillGrid(body, columns)) {
    const deadline = column === undefined ? null : (row[column] ?? null);
    const text = column === undefined ? above : (deadline?.text ?? '');
    for (const cell of row) if (cell && cell !== deadline && text !== '' && !found.has(cell)) found.set(cell, text);
  }
  return [...found];
}
