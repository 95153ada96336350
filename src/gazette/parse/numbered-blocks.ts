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

/** The blocks of a part with what their numbers say, and answers to what comes further down, read once. */
export class NumberedBlocks {
  readonly blocks: readonly Block[];
  /** Rank of the numbered headings that stand highest, so that an unnumbered one can be their sibling. */
  readonly highestRank: number = LABEL_KINDS.han.rank;
  private readonly labelled: ReadonlyMap<Block, Numbered>;
  /** Index of the next text behind each block. */
  private readonly nextTexts: number[] = [];
  /** What is numbered, or a heading, next behind each block. */
  private readonly nextSigns: (Numbered | 'heading' | undefined)[] = [];
  private readonly firstOfKind = new Map<LabelKind, number>();
  /** Where a heading of a rank has a number last. */
  private readonly lastHeadings = new Map<string, number>();

  constructor(blocks: readonly Block[], context: Context) {
    this.blocks = blocks;
    this.labelled = classifyLabels(blocks);
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i + 1];
      const found = this.of(block);
      const isText = block?.kind === 'text';
      this.nextTexts[i] = isText ? i + 1 : (this.nextTexts[i + 1] ?? blocks.length);
      this.nextSigns[i] = found ?? (isText && isUnlabelledHeading(block, context) ? 'heading' : this.nextSigns[i + 1]);
    }
    for (const [i, block] of blocks.entries()) {
      const found = this.of(block);
      if (!found) continue;
      const { label, rank, role } = found;
      if (!this.firstOfKind.has(label.kind)) this.firstOfKind.set(label.kind, i);
      if (role === 'heading') this.highestRank = Math.min(this.highestRank, rank);
      if (role !== 'item') this.lastHeadings.set(keyOf(rank, label.number), i);
    }
  }

  of(block: Block | undefined): Numbered | undefined {
    return block && this.labelled.get(block);
  }

  /** Blocks from `start` to before `end`, one by one. */
  *between(start: number, end: number): Generator<Block> {
    for (let i = start; i < end; i++) yield this.blocks[i] as Block;
  }

  /** What the next text behind `index` is numbered with; undefined where it has no number. */
  nextText(index: number): Numbered | undefined {
    return this.of(this.blocks[this.nextTexts[index] ?? -1]);
  }

  /** Whether the block at `index` is text without number. */
  isPlainText(index: number): boolean {
    const block = this.blocks[index];
    return block?.kind === 'text' && !this.labelled.has(block);
  }

  isFirstOfKind(kind: LabelKind, index: number): boolean {
    return (this.firstOfKind.get(kind) ?? index) >= index;
  }

  /** Whether behind `index` a heading has the number that follows one of `open`. */
  continuesBehind(index: number, open: readonly Counted[]): boolean {
    return open.some(
      ({ rank, number }) => number !== null && (this.lastHeadings.get(keyOf(rank, number + 1)) ?? -1) > index,
    );
  }

  /** Whether behind `index` an item of a list with one of these ranks comes before anything that closes the list. */
  hasItemBehind(index: number, ranks: readonly number[]): boolean {
    const next = this.nextSigns[index];
    if (next === undefined || next === 'heading') return false;
    return next.role === 'item' && next.label.number > 1 && ranks.includes(next.rank);
  }
}

function keyOf(rank: number, number: number): string {
  return `${rank} ${number}`;
}

/** Whether a numbered block has the number that follows one of `open`. */
export function continues({ label, rank }: Numbered, open: readonly Counted[]): boolean {
  return open.some((other) => other.rank === rank && other.number === label.number - 1);
}
