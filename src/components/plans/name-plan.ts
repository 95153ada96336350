import type { Plan } from '../../gazette/model/plan.ts';
import { toHanNumeral } from '../../gazette/text/to-han-numeral.ts';

/** Whose plan it is. 例：海淀区 · 全国 */
export function placeOf({ place, level }: Pick<Plan, 'place' | 'level'>): string {
  return place ?? (level === 'nation' ? '全国' : '未写明地方');
}

/** The place of a plan on the page of its theme: its document, or the one plan of several that this prints. */
export function anchorOf({ id, document }: Pick<Plan, 'id' | 'document'>): string {
  return document === null || id.includes('__') ? id : document;
}

/** For which years it is. 例：第三期，2018—2020年 · 2018年 · 2019年发文; empty where nothing is known. */
export function yearsOf({ period, round, year }: Pick<Plan, 'period' | 'round' | 'year'>): string {
  const years = period ? (period.from === period.to ? `${period.from}年` : `${period.from}—${period.to}年`) : null;
  const edition = round === null ? null : `第${toHanNumeral(round)}期`;
  const named = [edition, years].filter((part) => part !== null).join('，');
  return named === '' && year !== null ? `${year}年发文` : named;
}
