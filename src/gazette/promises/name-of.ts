import { titleKey } from '../link/targets/title-key.ts';
import { bareTitle } from '../scan/bare-title.ts';

/** A new edition has the name of the one before. 例：新一轮|促进城市南部地区加快发展行动计划 */
const RE_ROUND = /^新一轮/;

/** A name by which a promised text and one that is out can be told to be the same: without organ, marks, brackets behind it. */
export function nameOf(title: string): string {
  return bareTitle(titleKey(title).core).replace(RE_ROUND, '');
}
