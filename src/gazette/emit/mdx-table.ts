import type { BlockContent, PhrasingContent } from 'mdast';
import type { Cell, Table } from '../model/nodes.ts';
import { blockElement, inlineElement, lineElement } from './jsx.ts';
import { textToMdx, type EmitContext } from './mdx-inlines.ts';

/**
 * A table with each row on one line, so that a changed cell is one changed line of a diff:
 * `<Row><Cell>单穴</Cell><Cell colspan={2}>1,200</Cell></Row>`.
 */
export function tableToMdx(
  { title, note, head, body }: Table,
  attributes: { id: string; cited: number | null },
  context: EmitContext,
): BlockContent {
  return blockElement('Table', attributes, [
    ...(title ? [lineElement('Caption', {}, [{ type: 'text', value: title }])] : []),
    ...(head.length > 0 ? [blockElement('Head', {}, [rowsToMdx(head, context, true)])] : []),
    ...(body.length > 0 ? [blockElement('Body', {}, [rowsToMdx(body, context, false)])] : []),
    ...(note ? [lineElement('TableNote', { slot: 'note' }, textToMdx(note, [], context))] : []),
  ]);
}

function rowsToMdx(rows: readonly Cell[][], context: EmitContext, head: boolean): BlockContent {
  const lines = rows.map((row) =>
    inlineElement(
      'Row',
      {},
      row.map((cell) => cellToMdx(cell, context, head)),
    ),
  );
  const children = lines.flatMap((row, i): PhrasingContent[] =>
    i === 0 ? [row] : [{ type: 'text', value: '\n' }, row],
  );
  return { type: 'paragraph', children };
}

function cellToMdx(cell: Cell, context: EmitContext, head: boolean): PhrasingContent {
  const { colspan, rowspan, header, text, spans } = cell;
  return inlineElement(
    'Cell',
    { scope: head ? 'col' : header ? 'row' : null, colspan, rowspan },
    textToMdx(text, spans, context),
  );
}
