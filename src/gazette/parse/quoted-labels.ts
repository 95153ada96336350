import type { Block, TextBlock } from '../model/block.ts';

/**
 * Takes the number from the lines of a quotation that runs over several (修改为：“第六条 …”): they are words of another
 * text. Each line of it may open the quotation again, only the last closes it; one that is never closed ends where the
 * numbers go on in whose line it began.
 */
export function withoutQuotedLabels(blocks: readonly Block[]): Block[] {
  let opener: TextBlock | null = null;
  return blocks.map((block) => {
    if (block.kind !== 'text') return block;
    if (opener && goesOn(opener, block)) opener = null;
    const isQuoted = opener !== null;
    const { value } = block.text;
    const [open, close] = [value.lastIndexOf('“'), value.lastIndexOf('”')];
    if (open > close) opener ??= block;
    else if (close >= 0) opener = null;
    return isQuoted && block.label ? { ...block, label: null } : block;
  });
}

function goesOn({ label: first }: TextBlock, { label: second }: TextBlock): boolean {
  return first !== null && second?.kind === first.kind && second.number === first.number + 1;
}
