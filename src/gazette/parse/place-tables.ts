import type { Block, RowsBlock, TextBlock } from '../model/block.ts';
import type { Table } from '../model/nodes.ts';
import { remember, type Context } from './context.ts';
import { buildTable } from './table/build-table.ts';
import { within } from '../limits/within.ts';

/**
 * Builds all tables of a part before its text, since a table takes its title, unit and notes from the lines around it.
 * Returns the table of each rows block and the text blocks that tables took.
 *
 * @param reserved Blocks that are something else already: list of annexes, signature.
 */
export function placeTables(
  blocks: readonly Block[],
  reserved: ReadonlySet<Block>,
  context: Context,
): { nodes: Map<RowsBlock, Table>; consumed: Set<Block> } {
  const nodes = new Map<RowsBlock, Table>();
  const consumed = new Set<Block>();
  const isTaken = (block: Block): boolean => consumed.has(block) || reserved.has(block);
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'rows') continue;
    const before = textRun(blocks, i, -1, isTaken);
    const after = textRun(blocks, i, 1, isTaken);
    const built = buildTable(block, { before, after, run: context.run });
    const around = [...before.slice(before.length - built.usedBefore), ...after.slice(0, built.usedAfter)];
    for (const used of around) consumed.add(used);
    for (const [cell, text] of built.origins) remember(cell, [text], context);
    const table: Table = { id: '', ...built.table };
    nodes.set(block, remember(table, built.texts, context));
  }
  return { nodes, consumed };
}

/** Text blocks next to the block at `index`, in the order of the file. */
function textRun(
  blocks: readonly Block[],
  index: number,
  step: 1 | -1,
  isTaken: (block: Block) => boolean,
): TextBlock[] {
  const run: TextBlock[] = [];
  for (let i = index + step; within('aroundTable', run.length + 1); i += step) {
    const block = blocks[i];
    if (block?.kind !== 'text' || isTaken(block)) break;
    run.push(block);
  }
  return step < 0 ? run.reverse() : run;
}
