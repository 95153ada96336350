import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { plainText, type ComponentOf } from '../../render/component.ts';
import type { Printed } from '../../render/printed.ts';
import { isShortCell, POINTS, tableSize, TYPE_AREA } from '../paper.ts';
import { sharesOf } from '../table-grid.ts';
import { inFace } from './styles.ts';
import { lineOf, wordsToRuns, type WordContext } from './words.ts';

type Cell = ComponentOf<'Cell'>;

/** A table with its head on every page, and what stands below it. */
export function tableToWord({ table }: Printed, context: WordContext): (Paragraph | Table)[] {
  if (!table) return [];
  const shares = sharesOf(table);
  const width = TYPE_AREA.width * POINTS * 20;
  const size = tableSize(shares.length);
  const rows = [
    ...table.head.map((cells) => rowToWord(cells, true, size, context)),
    ...table.body.map((cells) => rowToWord(cells, false, size, context)),
  ];
  const note =
    table.note.length === 0 ? [] : [new Paragraph({ style: 'Colophon', children: wordsToRuns(table.note, context) })];
  // A table that another one follows would be joined to it.
  const behind = new Paragraph({ style: 'Colophon' });
  return [
    new Table({
      rows,
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: shares.map((share) => Math.round(share * width)),
      alignment: AlignmentType.CENTER,
      margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    }),
    ...note,
    behind,
  ];
}

function rowToWord(cells: readonly Cell[], isHead: boolean, size: number, context: WordContext): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: isHead,
    children: cells.map(({ attributes: { scope, colspan, rowspan }, children }) => {
      const look = inFace(scope === 'col' ? 'hei' : 'text', size);
      const isShort = isShortCell(plainText(children));
      return new TableCell({
        ...(colspan ? { columnSpan: colspan } : {}),
        ...(rowspan ? { rowSpan: rowspan } : {}),
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            style: 'Cell',
            alignment: scope === 'col' || isShort ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { ...lineOf(children, size * 1.35), before: 0, after: 0 },
            children: wordsToRuns(children, context, look),
          }),
        ],
      });
    }),
  });
}
