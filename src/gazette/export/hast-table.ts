import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cell, Table } from '../model/nodes.ts';
import { textToHast, type HastContext } from './hast-inlines.ts';

/** A table with its title, merged cells and header cells; the note below it is the caller's. */
export function tableToHast({ title, head, body }: Table, context: HastContext): Element {
  return h('table', [
    title === null ? null : h('caption', textToHast(title, [], context)),
    head.length === 0
      ? null
      : h(
          'thead',
          head.map((row) =>
            h(
              'tr',
              row.map((cell) => headCell(cell, context)),
            ),
          ),
        ),
    h(
      'tbody',
      body.map((row) =>
        h(
          'tr',
          row.map((cell) => bodyCell(cell, context)),
        ),
      ),
    ),
  ]);
}

function headCell(cell: Cell, context: HastContext): Element {
  const scope = (cell.colspan ?? 1) > 1 ? 'colgroup' : 'col';
  return h('th', { scope, ...spansOf(cell) }, textToHast(cell.text, cell.spans, context));
}

function bodyCell(cell: Cell, context: HastContext): Element {
  const content = textToHast(cell.text, cell.spans, context);
  return cell.header ? h('th', { scope: 'row', ...spansOf(cell) }, content) : h('td', spansOf(cell), content);
}

function spansOf({ colspan = 1, rowspan = 1 }: Cell): { colSpan?: number; rowSpan?: number } {
  return { ...(colspan > 1 && { colSpan: colspan }), ...(rowspan > 1 && { rowSpan: rowspan }) };
}
