// 例：《北京市公园条例》
const RE_QUOTED = /^《[^《》]*》$/u;

/** A title between 《》; those inside it become 〈〉 (GB/T 15834—2011, 4.15.3.4). One that is quoted already stays. */
export function quoteTitle(title: string): string {
  if (RE_QUOTED.test(title)) return title;
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
