import type { Block, TextBlock } from '../model/block.ts';
import type { Label } from '../text/label.ts';

/** The text of a block; empty where there is no block, or one without running text. */
export function textOf(block: Block | undefined): string {
  return block?.kind === 'text' ? block.text.value : '';
}

/** The number that opens a block; null where there is no block, or one without running text or number. */
export function labelOf(block: Block | undefined): Label | null {
  return block?.kind === 'text' ? block.label : null;
}

/** The block where it is a line of text; null where there is none, or one of another kind. */
export function textBlock(block: Block | undefined): TextBlock | null {
  return block?.kind === 'text' ? block : null;
}
