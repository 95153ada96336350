import type { Block } from '../model/block.ts';

/** The text of a block; empty where there is no block, or one without running text. */
export function textOf(block: Block | undefined): string {
  return block?.kind === 'text' ? block.text.value : '';
}
