import type { XmlElement } from '@rgrove/parse-xml';
import type { GivenCell } from '../even-grid.ts';
import { attributeOf, childOf, childrenOf, isOn } from './xml.ts';

/** The cells of a table, row by row; those that a cell above goes on in are left out (ECMA-376-1, 17.4). */
export function readTable(table: XmlElement): GivenCell<XmlElement>[][] {
  /** The cells that may go on below, by their first column. */
  const open = new Map<number, GivenCell<XmlElement>>();
  return inHolders(table, 'w:tr').map((row) => {
    const isHead = isOn(childOf(row, 'w:trPr', 'w:tblHeader'));
    let column = countOf(childOf(row, 'w:trPr', 'w:gridBefore'));
    const cells: GivenCell<XmlElement>[] = column > 0 ? [emptyCell(row, column)] : [];
    for (const content of inHolders(row, 'w:tc')) {
      const colspan = Math.max(1, countOf(childOf(content, 'w:tcPr', 'w:gridSpan')));
      const merge = childOf(content, 'w:tcPr', 'w:vMerge');
      const above = open.get(column);
      if (merge && attributeOf(merge) !== 'restart' && above) above.span.rowspan += 1;
      else {
        const cell = { content, span: { colspan, rowspan: 1, header: isHead } };
        cells.push(cell);
        if (merge) open.set(column, cell);
        else open.delete(column);
      }
      column += colspan;
    }
    return cells;
  });
}

/** Word makes no table of more; a number beyond is a slip or an attack. */
const MOST_COLUMNS = 63;

function countOf(property: XmlElement | undefined): number {
  return Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(attributeOf(property) ?? 0)) || 0));
}

/** Where a row begins further right than the table. */
function emptyCell(row: XmlElement, colspan: number): GivenCell<XmlElement> {
  return { content: childOf(row, 'w:trPr') ?? row, span: { colspan, rowspan: 1, header: false } };
}

/** Rows and cells may stand in content controls. */
function inHolders(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? inHolders(child, name) : [];
  });
}
