import { anyOf, fromWords } from '../lexicon/words.ts';
import { bareTitle } from './bare-title.ts';

/** 例：国务院关于|修改《全国年节及纪念日放假办法》的决定 · 关于废止、修改部分规章的决定 */
const reAmends = fromWords(() => new RegExp(`${anyOf('verbs', 'amend')}.*决定$`));

/** Whether a title is that of a decision that amends: it may print the amended text behind itself. */
export function amends(title: string): boolean {
  return reAmends().test(bareTitle(title));
}
