import { toHtml } from 'hast-util-to-html';
import type { Html, Table as MdastTable, TableRow } from 'mdast';
import type { Cell, Table } from '../model/nodes.ts';
import { tableToHast } from './hast-table.ts';
import { textToMdast, type MdastContext } from './mdast-inlines.ts';

/**
 * A table of Markdown where Markdown can hold it: one header row, no merged cells, no row headers, no line breaks
 * in cells. All others become HTML, which Markdown lets through.
 */
export function tableToMdast(table: Table, context: MdastContext): MdastTable | Html {
  if (!fitsMarkdown(table)) return { type: 'html', value: toHtml(tableToHast({ ...table, title: null }, context)) };
  return { type: 'table', children: [...table.head, ...table.body].map((row) => rowToMdast(row, context)) };
}

function fitsMarkdown({ head, body }: Table): boolean {
  return head.length === 1 && [...head, ...body].every((row) => row.every(isPlain));
}

function isPlain({ text, colspan = 1, rowspan = 1, header = false }: Cell): boolean {
  return colspan === 1 && rowspan === 1 && !header && !text.includes('\n');
}

function rowToMdast(row: readonly Cell[], context: MdastContext): TableRow {
  return {
    type: 'tableRow',
    children: row.map(({ text, spans }) => ({ type: 'tableCell', children: textToMdast(text, spans, context) })),
  };
}
