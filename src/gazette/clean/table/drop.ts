import type { Row, RuleBlock, TextBlock } from '../../model/block.ts';
import type { Run } from '../../model/source.ts';
import type { Sourced } from '../../text/sourced.ts';

const WHY = 'repeated-table-header';

/** Puts a row on record that a page printed again: one removal from its first character to its last, tabs included. */
export function dropRow(row: Row, run: Pick<Run, 'source' | 'edits'>): void {
  drop(row.cells, run);
}

/** Puts a label, title or unit on record that a page printed again. */
export function dropText(block: TextBlock | RuleBlock, run: Pick<Run, 'source' | 'edits'>): void {
  drop([block.text], run);
}

/** Puts the text of a cell on record that repeats the label of the row above a page break. */
export function dropCell(cell: Sourced, run: Pick<Run, 'source' | 'edits'>): void {
  drop([cell], run);
}

function drop(texts: readonly Sourced[], run: Pick<Run, 'source' | 'edits'>): void {
  const offsets = texts.flatMap((text) => text.at);
  if (offsets.length === 0) return;
  const start = Math.min(...offsets);
  const end = Math.max(...offsets) + 1;
  run.edits.push({ start, end, found: run.source.text.slice(start, end), replaced: '', kind: 'drop', why: WHY });
}
