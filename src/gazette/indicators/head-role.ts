import { anyOf, fromWords } from '../lexicon/words.ts';
import { HAN_DIGIT, parseNumeral } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { isUnit } from '../text/unit.ts';

/** What a column, or a line of a card, of a table of targets holds. */
export type HeadRole =
  | { kind: 'name' }
  | { kind: 'unit' }
  | ValueRole
  /** A number that counts the rows. */
  | { kind: 'ordinal' }
  | { kind: 'other' };

/** Values of one year, or of a period. */
export interface ValueRole {
  kind: 'value';
  /** What the words of the head say; null where it names no more than a year. */
  says: 'base' | 'target' | null;
  /** Null where it names none, or a period. */
  year: number | null;
  /** The last year of a five-year plan that it names: “十二五”末, “十二五”年均增速. */
  planEnds: number | null;
  /** In brackets behind it: 2020年（亿元）. */
  unit: string | null;
}

const RE_YEAR = /(?:19|20)\d{2}(?=年|$|\D)/g;
/** 例：“十三五” · 十四五 */
const RE_FIVE_YEARS = new RegExp(`[“"]?十([${HAN_DIGIT}])五[”"]?`);
/** The tenth five-year plan ended in 2005. */
const TENTH_ENDED = 2005;
/** 例：2020年目标值（亿元） */
const RE_BRACKETS = /^(.+)[（(〔[]([^（(〔[）)〕\]]+)[）)〕\]]$/;
/** 例：序号 · 编号 */
const RE_ORDINAL = /^(?:序号|编号|No\.?)$/i;
/** 例：指标 · 主要指标 · 指标名称；不是 2020年指标 */
const reName = fromWords(
  () => new RegExp(`^(?!.*\\d)\\D*${anyOf('figures', 'name')}(?:${anyOf('figures', 'name-behind')})?$`),
);
/** 例：单位 · 计量单位；不是 责任单位 */
const RE_UNIT = /^(?:计量)?单位$/;
/** What a head of values may consist of beside years. 例：2020年末规划目标值 · 年均增速 */
const reValue = fromWords(
  () =>
    new RegExp(
      `^(?:${anyOf('figures', 'base')}|${anyOf('figures', 'target')}|${anyOf('figures', 'rate')}|${anyOf('figures', 'plain')}|[“"]?十[${HAN_DIGIT}]五[”"]?|\\d{4}|[-—–~～/／至到及和、（()）〔〕\\[\\]年度末底内前的：:]|时期|期间|期末)*$`,
    ),
);
const reBase = fromWords(() => new RegExp(anyOf('figures', 'base')));
const reTarget = fromWords(() => new RegExp(anyOf('figures', 'target')));
const reRate = fromWords(() => new RegExp(anyOf('figures', 'rate')));

/**
 * Role of a column by its heads.
 *
 * @param heads from the upper to the lower, each once
 */
export function roleOfHeads(heads: readonly string[]): HeadRole {
  const plain = heads.map(withoutBlanks).filter(Boolean);
  const leaf = plain.at(-1) ?? '';
  if (RE_ORDINAL.test(leaf)) return { kind: 'ordinal' };
  if (RE_UNIT.test(leaf)) return { kind: 'unit' };
  const value = valueRole(plain.join(''));
  if (value) return value;
  const [, inner = leaf] = RE_BRACKETS.exec(leaf) ?? [];
  return { kind: reName().test(inner) ? 'name' : 'other' };
}

/** Role of a head that names a year or says whether its values were reached or are to be; null for any other. */
export function valueRole(head: string): ValueRole | null {
  const [, before = '', brackets = ''] = RE_BRACKETS.exec(head) ?? [];
  const unit = isUnit(brackets) ? brackets : null;
  const words = unit === null ? head : before;
  if (!reValue().test(words)) return null;
  const years = words.match(RE_YEAR) ?? [];
  const isBase = reBase().test(words);
  const isTarget = reTarget().test(words);
  const isRate = reRate().test(words);
  const plan = RE_FIVE_YEARS.exec(words)?.[1];
  if (years.length === 0 && !isBase && !isTarget && !isRate && plan === undefined) return null;
  const planEnds = plan === undefined ? null : TENTH_ENDED + 5 * (parseNumeral(plan) ?? 0);
  const [only = null] = years.length === 1 && !isRate ? years.map(Number) : planEndOf(words, planEnds);
  return { kind: 'value', says: isBase ? 'base' : isTarget ? 'target' : null, year: only, planEnds, unit };
}

/** 例：“十三五”末 · “十四五”期末 */
const RE_PLAN_END = /五[”"]?期?末/;

function planEndOf(words: string, planEnds: number | null): number[] {
  return planEnds !== null && RE_PLAN_END.test(words) ? [planEnds] : [];
}
