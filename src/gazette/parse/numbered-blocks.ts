import type { Block } from '../model/block.ts';
import { LABEL_KINDS, type LabelKind } from '../text/label-kinds.ts';
import { classifyLabels } from './classify-labels.ts';
import type { Context } from './context.ts';
import { isUnlabelledHeading } from './is-unlabelled-heading.ts';
import type { Numbered } from './role-rows.ts';

/** A heading or item whose list may go on: its rank and its number. */
interface Counted {
  rank: number;
  number: number | null;
}

/** The blocks of a part with what their numbers say, and questions about what comes further down. */
export class NumberedBlocks {
  readonly blocks: readonly Block[];
  private readonly context: Context;
  private readonly labelled: ReadonlyMap<Block, Numbered>;

  constructor(blocks: readonly Block[], context: Context) {
    this.blocks = blocks;
    this.context = context;
    this.labelled = classifyLabels(blocks);
  }

  of(block: Block | undefined): Numbered | undefined {
    return block && this.labelled.get(block);
  }

  /** What the next text behind `index` is numbered with; undefined where it has no number. */
  nextText(index: number): Numbered | undefined {
    return this.of(this.blocks.slice(index + 1).find((block) => block.kind === 'text'));
  }

  /** Whether the block at `index` is text without number. */
  isPlainText(index: number): boolean {
    const block = this.blocks[index];
    return block?.kind === 'text' && !this.labelled.has(block);
  }

  isFirstOfKind(kind: LabelKind, index: number): boolean {
    return !this.blocks.slice(0, index).some((block) => this.of(block)?.label.kind === kind);
  }

  /** Rank of the numbered headings that stand highest, so that an unnumbered one can be their sibling. */
  highestRank(): number {
    const headings = [...this.labelled.values()].filter(({ role }) => role === 'heading');
    return Math.min(...headings.map(({ rank }) => rank), LABEL_KINDS.han.rank);
  }

  /** Whether behind `index` a heading has the number that follows one of `open`. */
  continuesBehind(index: number, open: readonly Counted[]): boolean {
    return this.blocks.slice(index + 1).some((block) => {
      const found = this.of(block);
      return found !== undefined && found.role !== 'item' && continues(found, open);
    });
  }

  /** Whether behind `index` an item of a list with one of these ranks comes before anything that closes the list. */
  hasItemBehind(index: number, ranks: readonly number[]): boolean {
    for (const block of this.blocks.slice(index + 1)) {
      const found = this.of(block);
      if (found) return found.role === 'item' && found.label.number > 1 && ranks.includes(found.rank);
      if (block.kind === 'text' && isUnlabelledHeading(block, this.context)) return false;
    }
    return false;
  }
}

/** Whether a numbered block has the number that follows one of `open`. */
export function continues({ label, rank }: Numbered, open: readonly Counted[]): boolean {
  return open.some((other) => other.rank === rank && other.number === label.number - 1);
}
