/**
 * The place whose government an organ belongs to, as its name says it; null for organs of the whole country.
 * 例：北京市海淀区|人民政府办公室 · 中共|北京市|委员会；不是 国家市场监督管理总局、北京|城市规划
 */
const RE_GOVERNMENT =
  /^(?:中共|中国共产党)?(?!国家|全国|中国)(\p{sc=Han}{2,7}?(?:省|自治区|(?<!城)市)(?:\p{sc=Han}{1,7}?(?:(?<!城)市|(?<![社园地辖小景])区|县|旗|州|盟))?)/u;

export function governmentOf(organ: string): string | null {
  return RE_GOVERNMENT.exec(organ.replace(/\s/g, ''))?.[1] ?? null;
}
