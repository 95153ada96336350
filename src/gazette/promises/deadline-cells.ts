import { layOutGrid } from '../model/lay-out-grid.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Cell, Table } from '../model/nodes.ts';
import type { SpanHolder } from '../model/texts-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** 例：完成时限 · 完成时间 · 时限（年） */
const RE_DEADLINE = /时[间限](?:[（(].*[)）])?$/;

/** For each cell of the tables of a document what the column of deadlines says in its row. */
export function deadlineCells({ parts }: Pick<GazetteDocument, 'parts'>): Map<SpanHolder | null, string> {
  const tables = parts.flatMap(({ children }) => [...walkNodes(children)]).filter((node) => node.type === 'table');
  return new Map(tables.flatMap(ofTable));
}

function ofTable({ head, body, columns }: Table): [Cell, string][] {
  const column = layOutGrid(head, columns)
    .flatMap((row) => row.findIndex((cell) => cell && RE_DEADLINE.test(withoutBlanks(cell.text))))
    .find((index) => index >= 0);
  if (column === undefined) return [];
  return layOutGrid(body, columns).flatMap((row) => {
    const deadline = row[column];
    if (!deadline || deadline.text === '') return [];
    return row.flatMap((cell): [Cell, string][] => (cell && cell !== deadline ? [[cell, deadline.text]] : []));
  });
}
