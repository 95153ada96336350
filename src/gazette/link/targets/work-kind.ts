import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { WorkKind } from '../../model/work.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { bareTitle } from '../../scan/bare-title.ts';
import { issuedTitle } from '../../scan/issued-title.ts';
import { withoutIssuers } from '../../scan/issuer.ts';
import { MUNICIPALITIES } from '../../scan/seats.ts';

/** Title, issuer and number of a work as far as citations give them. */
export interface KindClues {
  title: string;
  issuer: string | null;
  docNumber: string | null;
}

/** 例：GB18918-2002 · DB11/T1483-2017 */
const RE_STANDARD_NUMBER = /^[A-Z]{2,5}\d{0,2}[/ \dT]/;
/**
 * A place that makes 地方性法规 (立法法第八十条、第八十一条) opens the title; the cities under the central government may
 * stand without 市. 例：河北省… · 广州市… · 北京历史文化名城… · 深圳经济特区… · not 农贸市场管理条例
 */
const RE_PLACE = new RegExp(`^(?:\\p{sc=Han}{2,7}?(?:省|市(?![场政容])|自治[区州县]|特区)|${MUNICIPALITIES})`, 'u');

interface Clues {
  /** Without blanks and the brackets behind it. */
  title: string;
  /** What a notice gives out; else the title. */
  issued: string;
  issuer: string;
  docNumber: string;
  /** Still on trial: 暂行 says nothing, （试行） marks a 规范性文件. */
  onTrial: boolean;
}

/**
 * Rank of a text after 立法法 and 规章制定程序条例, as title, issuer and number show it. Rules come in the order of how
 * much they prove: the number of an order before the wording of a title.
 */
const RULES: readonly (readonly [WorkKind, (clues: Clues) => boolean])[] = [
  ['标准', ({ title, docNumber }) => RE_STANDARD_NUMBER.test(docNumber) || reStandard().test(title)],
  ['合同文本', ({ title }) => reContract().test(title)],
  // 工作法 and 办法 are no laws.
  ['法律', ({ title, docNumber }) => docNumber.includes('主席令') || /(?<![办方做用作])法(?:修正案)?$/.test(title)],
  ['行政法规', ({ docNumber }) => /国务院.*令/.test(docNumber)],
  ['规章', ({ docNumber }) => docNumber.includes('令')],
  ['规划', ({ issued }) => rePlan().test(issued)],
  ['其他', ({ title }) => title.startsWith('中国共产党')],
  [
    '地方性法规',
    ({ title, issuer }) =>
      title.endsWith('条例') && (RE_PLACE.test(title) || /(?<!全国)(?:人民代表大会|人大)/.test(issuer)),
  ],
  ['行政法规', ({ title }) => title.endsWith('条例')],
  ['规范性文件', ({ docNumber }) => /〔\d{4}〕/.test(docNumber)],
  ['规章', ({ title, issuer, onTrial }) => !onTrial && reRules().test(title) && isMinistry(issuer)],
  ['规范性文件', ({ title }) => reNormative().test(title)],
];

const ends = (tag: string): (() => RegExp) => fromWords(() => new RegExp(`${anyOf('genres', tag)}$`));
const reStandard = ends('standard');
const reContract = ends('contract');
const rePlan = ends('programme');
const reRules = ends('rules');
const reNormative = ends('normative');

function isMinistry(issuer: string): boolean {
  return /(?:部|总局|委员会)$/.test(issuer) && !/[市区县]/.test(issuer);
}

/** Kind of a work; 其他 where nothing shows it. */
export function kindOfWork({ title, issuer, docNumber }: KindClues): WorkKind {
  const clues: Clues = {
    title: bareTitle(title),
    issued: bareTitle(issuedTitle(withoutIssuers(title)) ?? title),
    issuer: issuer ?? '',
    docNumber: docNumber ?? '',
    onTrial: /[（(]试行[)）]/.test(withoutBlanks(title)),
  };
  return RULES.find(([, applies]) => applies(clues))?.[0] ?? '其他';
}
