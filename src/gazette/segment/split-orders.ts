import { splitBlock } from '../clean/split-block.ts';
import { textOf } from '../clean/text-of.ts';
import { fromWords } from '../lexicon/words.ts';
import type { Block } from '../model/block.ts';
import { RE_DATE } from '../scan/dates.ts';
import { numberAsTitle, orderNumberAt } from '../scan/doc-number.ts';
import { issuersOf, issuing } from '../scan/issuer.ts';

/** 例：现予公布，自2022年11月1日起施行 */
const reGivesOut = fromWords(() => new RegExp(issuing()));

/** What a report says below its title of when and where it was given. 例：关于…的报告|——1996年12月26日在…会议上 */
const RE_GIVEN = new RegExp(`(?<=报告)[—–―-]+\\s*${RE_DATE.source}在.{4,60}?[会议]上`);
/** The name of the region before a statute of Macao. 例：澳门特别行政区|第16/2003号行政命令 */
const RE_REGION = /^\p{sc=Han}{2,8}行政区\s*(?=第)/u;

/** Where a line that holds title and subtitle, or the head of a column and a title, has to be parted. */
function seamsOf(value: string): number[] {
  const given = RE_GIVEN.exec(value);
  if (given) return [given.index, given.index + given[0].length];
  const region = RE_REGION.exec(value)?.[0].length ?? 0;
  return region > 0 && numberAsTitle(value.slice(region)) !== null ? [region] : [];
}

/** Lines of a title that a program has put into one, each for itself again. */
export function splitTitles(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'text' || block.label !== null) return [block];
    const { value } = block.text;
    const seams = seamsOf(value).filter((at) => at > 0 && at < value.length);
    return splitBlock(
      block,
      seams.map((at) => ({ start: at, end: at })),
    );
  });
}

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
