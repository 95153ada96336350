import { seatOf } from '../../scan/seats.ts';

/** 例：市|政府办公厅 · 区|财政局 · 自治区|财政厅; 市场监管总局 and 区域… name no level. */
const RE_LEVEL = /^(自治区|[省市区县])(?![场域])(\p{sc=Han}{1,20})$/u;

/**
 * Full names of organs that a document calls by their level: 市政府 in a document of 北京市海淀区人民政府 is
 * 北京市人民政府, 区财政局 is 北京市海淀区财政局. Others stay as they are.
 *
 * @param name one organ, or several joined by 、
 * @param issuers of the document that names it
 */
export function expandIssuer(name: string, issuers: readonly string[]): string {
  const { province, city, county: district } = seatOf(issuers[0] ?? '');
  const seats: Record<string, string> = {
    省: province,
    自治区: province,
    市: city && province + city,
    区: district && province + city + district,
    县: district && province + city + district,
  };
  return name
    .split('、')
    .map((organ) => {
      const [, level = '', rest = ''] = RE_LEVEL.exec(organ) ?? [];
      const seat = seats[level];
      return seat ? fullName(seat, rest) : organ;
    })
    .join('、');
}

/** 例：省政府|令第187号 · 市人民政府|第5号令 */
const RE_LEVEL_ORDER = /^([省市区县](?:人民)?政府)(?=令|第)/;

/** Number of an order with its organ in full: 省政府令第187号 is that of one province only. */
export function expandNumber(docNumber: string, issuers: readonly string[]): string {
  return docNumber.replace(RE_LEVEL_ORDER, (organ) => expandIssuer(organ, issuers));
}

function fullName(seat: string, rest: string): string {
  const [, kind, office = ''] = /^(政府|委)(办公[厅室]|办)?$/.exec(rest) ?? [];
  const tail = office === '办' ? '办公室' : office;
  if (kind === '政府') return `${seat}人民政府${tail}`;
  if (kind === '委') return `中共${seat}委${tail}`;
  // 例：区委|宣传部
  return rest.startsWith('委') ? `中共${seat}${rest}` : seat + rest;
}
