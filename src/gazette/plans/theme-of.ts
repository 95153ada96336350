import { anyOf, fromWords } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import { bareTitle } from '../scan/bare-title.ts';
import { withoutIssuers } from '../scan/issuer.ts';
import { fold } from '../text/fold.ts';
import { NUMERAL } from '../text/numerals.ts';
import { planIn, readTitle } from './read-title.ts';

/** What a plan is about, whoever made it for which years. */
export interface Theme {
  /** The same for two spellings; empty where nothing but place, years and 文种 is in the title. */
  key: string;
  /** As printed. */
  name: string;
}

/** Words of a title that say for which years it is, in any width. */
const PERIODS = [
  `第[${NUMERAL}]{1,3}(?:期|轮|次(?!全国))`,
  `[“"]?十?[${NUMERAL}]五[”"]?(?:时期|期间)?`,
  `第[${NUMERAL}]{1,3}个五年`,
  `和(?:\\d{4}|[${NUMERAL}]{4})年远景目标`,
  '\\d{4}\\s*年?\\s*[-—–~～至]+\\s*\\d{4}\\s*年?(?:度)?',
  '\\d{4}\\s*年(?:度)?',
];
const RE_PERIODS = new RegExp(PERIODS.join('|'), 'g');
/** How a text speaks of its own place. 例：提升|本市|消防综合应急救援能力 · not 国家农产品质量安全区 · not 健全市场体系 */
const RE_OWN = /(?:[本我]|(?<![安健])全)(?:省|市(?!场)|区(?!域)|县|旗|自治区)/g;
const RE_BRACKETS = /[（(][^（）()]*[）)]/g;
const RE_MARKS = /["“”'‘’《》〈〉\s]/g;
/** 例：学前教育行动|计划 · 国民经济和社会发展|规划纲要 */
const reGenre = fromWords(() => new RegExp(`的?(?:规划)?${anyOf('genres')}$`));
/** What stands before a 文种 and makes no theme, one at a time. 例：三年|行动|计划 */
const reQualifier = fromWords(() => new RegExp(`(?:${anyOf('qualifiers')}|[${NUMERAL}]年)$`));
/** What is done with a plan of the theme, or whose it is. 例：|国家|综合防灾减灾规划 · 关于|实施|第三期学前教育行动计划的意见 · |制定|国民经济和社会发展…规划的建议 */
const reVerb = fromWords(
  () => new RegExp(`^(?:关于|国家|全国|${anyOf('verbs', 'implements')}|${anyOf('verbs', 'makes')})+`),
);

/**
 * The theme of a title: without place, years, round, 文种 and what is said of it alone.
 *
 * @param places names of places, longer ones before those that are in them
 */
export function themeOf(title: string, places: readonly string[]): Theme {
  const matter = bareTitle(withoutIssuers(readTitle(title).title));
  const timeless = matter.replace(RE_BRACKETS, '').replace(RE_PERIODS, '').replace(RE_OWN, '');
  const placeless = places.reduce((rest, place) => rest.replaceAll(place, ''), planIn(timeless));
  const verb = reVerb().exec(placeless)?.[0] ?? '';
  const named = withoutEnd(placeless.slice(verb.length));
  return { key: keyOf(named), name: balanced(named.replace(/^[、，]+/, '')) };
}

function keyOf(name: string): string {
  return withoutEnd(fold(name).replace(RE_MARKS, '')).replace(/[、,的]/g, '');
}

/** Without 文种 and qualifiers, as many as leave a theme. 例：清洁空气|行动计划实施方案 · 城市总体|规划 */
function withoutEnd(title: string): string {
  const bare = title.replace(reGenre(), '').replace(/的$/, '');
  const qualifier = reQualifier().exec(bare)?.[0] ?? '';
  const rest = qualifier === '' ? bare : bare.slice(0, -qualifier.length);
  if (rest === title || !within('shortestTheme', rest.length)) return bare;
  return withoutEnd(rest);
}

/** A piece of a title of which only one mark of a pair is left goes without it. 例：全面推进“服务业扩大开放 */
function balanced(name: string): string {
  const isPaired = name.split('“').length === name.split('”').length && name.indexOf('”') >= name.indexOf('“');
  return (isPaired ? name : name.replace(/[“”]/g, '')).trim();
}
