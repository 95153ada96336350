import type { Row, TextBlock } from '../model/block.ts';
import { parseLabel, type Label } from '../text/label.ts';
import type { Sourced } from '../text/sourced.ts';

/** A block of running text with the number that opens it. */
export function labelText(block: Omit<TextBlock, 'label'>): TextBlock {
  return { ...block, label: readLabel(block.text) };
}

/** A row of a table with the number that opens its first cell with text. */
export function labelRow(row: Omit<Row, 'label'>): Row {
  return { ...row, label: readLabel(row.cells.find((cell) => cell.value !== '')) };
}

function readLabel(text: Sourced | undefined): Label | null {
  return parseLabel(text?.value ?? '');
}
