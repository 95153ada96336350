import type { Row, TextBlock } from '../model/block.ts';
import { parseLabel } from '../text/label.ts';

/** A block of running text with the number that opens it. */
export function labelText(block: Omit<TextBlock, 'label'>): TextBlock {
  return { ...block, label: parseLabel(block.text.value) };
}

/** A row of a table with the number that opens its first cell with text. */
export function labelRow(row: Omit<Row, 'label'>): Row {
  const first = row.cells.find((cell) => cell.value !== '');
  return { ...row, label: first ? parseLabel(first.value) : null };
}
