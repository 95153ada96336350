import type { GazetteDocument } from '../../gazette/model/document.ts';

/** Whose plan it is, from the top. */
export const PLAN_LEVELS = ['全国', '省市', '区县'] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

/** Places that issue documents of the collection, short names (海淀) with the place above them (北京; null for a province). */
export type Places = ReadonlyMap<string, string | null>;

export interface Place {
  level: PlanLevel;
  /** Short name, null for the whole country. */
  name: string | null;
}

// 例：北京市海淀区人民政府办公室、内蒙古自治区人民政府；不是：北京城市总体规划、促进城市南部地区发展
const RE_PLACE = /^(?:中共)?(\p{Script=Han}{2,4}?(?:省|自治区|(?<!城)市))?(\p{Script=Han}{2,4}?(?:(?<!地)区|县|旗))?/u;
const RE_SUFFIX = /(?:省|自治区|市|区|县|旗)$/u;

/** Learns the places of a collection from the organs that issue its documents. */
export function placesOf(documents: readonly Pick<GazetteDocument, 'issuers'>[]): Places {
  const places = new Map<string, string | null>();
  for (const issuer of documents.flatMap(({ issuers }) => issuers)) {
    const [, upper, lower] = RE_PLACE.exec(issuer) ?? [];
    if (upper) places.set(shorten(upper), null);
    if (upper && lower) places.set(shorten(lower), shorten(upper));
  }
  return places;
}

/** Whose plan a title names: by its opening (广州市…), or by a place that the collection knows (中国制造2025北京…). */
export function placeOf(title: string, places: Places): Place {
  const bare = title.replace(/[《》〈〉“”"\s]/gu, '');
  const [, upper, lower] = RE_PLACE.exec(bare) ?? [];
  if (lower) return { level: '区县', name: shorten(lower) };
  const known = [...places.keys()].filter((name) => bare.includes(name));
  const district = known.find((name) => places.get(name) !== null);
  if (district !== undefined) return { level: '区县', name: district };
  if (upper) return { level: '省市', name: shorten(upper) };
  const [province] = known;
  return province === undefined ? { level: '全国', name: null } : { level: '省市', name: province };
}

function shorten(name: string): string {
  return name.replace(RE_SUFFIX, '');
}
