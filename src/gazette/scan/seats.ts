/** The place in which an organ sits, as its name says it; empty where it names none. */
export interface Seat {
  province: string;
  city: string;
  county: string;
}

/** 例：浙江省|杭州市| · |北京市|海淀区 · not 国家市场监督管理总局, 北京市|残疾人社区服务中心 */
const RE_SEAT =
  /^((?:\p{sc=Han}{2,8}?(?:省|自治区))?)((?:\p{sc=Han}{2,8}?市(?!场))?)((?:\p{sc=Han}{1,8}?(?:(?<![社园地辖小景])区|[县旗]))?)/u;
const RE_PARTY = /^(?:中共|中国共产党)/;

/** The place in the name of an organ. 例：中共北京市海淀区委 → 北京市|海淀区 */
export function seatOf(organ: string): Seat {
  const [, province = '', city = '', county = ''] = RE_SEAT.exec(organ.replace(RE_PARTY, '')) ?? [];
  return { province, city, county };
}

/** The same as it is written: 北京市海淀区; empty for organs of the whole country. */
export function seatNameOf(organ: string): string {
  const { province, city, county } = seatOf(organ.replace(/\s/g, ''));
  return province + city + county;
}

/** The cities under the central government, which rank as provinces. */
export const MUNICIPALITIES = '(?:北京|天津|上海|重庆)';
