import { splitBlock } from '../clean/split-block.ts';
import { textOf } from '../clean/text-of.ts';
import { fromWords } from '../lexicon/words.ts';
import type { Block } from '../model/block.ts';
import { orderNumberAt } from '../scan/doc-number.ts';
import { issuersOf, issuing } from '../scan/issuer.ts';

/** 例：现予公布，自2022年11月1日起施行 */
const reGivesOut = fromWords(() => new RegExp(issuing()));

/**
 * Parts title and number of an order that are printed on one line (中华人民共和国国务院令第755号), as most print them on
 * two. Where the line below gives out nothing, the order is only named there.
 */
export function splitOrders(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, i): Block[] => {
    if (block.kind !== 'text' || block.label !== null) return [block];
    const { value } = block.text;
    const at = orderNumberAt(value);
    if (at === null || issuersOf(value.slice(0, at)).length === 0) return [block];
    return reGivesOut().test(textOf(blocks[i + 1])) ? splitBlock(block, [{ start: at, end: at }]) : [block];
  });
}
