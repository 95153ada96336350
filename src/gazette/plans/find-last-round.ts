import { collectPassages } from '../link/passages.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import type { GazetteDocument } from '../model/document.ts';
import { NUMERAL } from '../text/numerals.ts';
import { sentenceAt } from '../scan/sentence-at.ts';
import { maskCited } from './mask-cited.ts';
import type { NamedPlans } from './named-plan.ts';
import { namesOfPlace } from './place-of-title.ts';
import type { Place } from './places.ts';
import type { PlanWork } from './read-plans.ts';
import { editionsBetween, spanOf } from './span-of.ts';
import { themeOf } from './theme-of.ts';

/** The edition before, and its theme where it is told. 例：在|上一轮学前教育三年行动计划|的基础上 · |前一期规划|实施以来 */
const reLast = fromWords(
  () =>
    new RegExp(
      `[上前]一?[轮期]的?([^，。；：、《》（）()\\n]{0,30}?)(?:${anyOf('qualifiers')}|[${NUMERAL}]年)*${anyOf('genres', 'plans')}`,
      'gu',
    ),
);
/** Whose the text says it is. 例：本|市|上一轮行动计划 · |国|家上一轮行动计划 */
const RE_LEVEL = /([国省市区县州旗])(?:家|级)?的?$/u;

/**
 * The edition before, where the text looks back on it without a number: 在上一轮行动计划的基础上. Only where one plan of the place
 * and theme comes before this one, or one right before: of nothing else that is said the collection knows what it means.
 */
export function findLastRound(document: GazetteDocument, plan: PlanWork, others: readonly PlanWork[]): NamedPlans {
  const { seat } = plan;
  if (!plan.isPlan || !seat || plan.theme.key === '') return { plans: [], edges: [] };
  for (const { text, at, part } of collectPassages(document)) {
    if (part?.role === 'annex') continue;
    for (const { index, 1: words = '' } of maskCited(text).matchAll(reLast())) {
      const level = RE_LEVEL.exec(text.slice(0, index))?.[1];
      const earlier = isOwn(level, seat.name) ? earlierOf(plan, seat, words, others) : null;
      if (!earlier) continue;
      const evidence = { sentence: sentenceAt(text, index), document: document.id, node: at };
      const ends = { from: earlier.id, to: plan.id };
      return { plans: [], edges: [{ kind: 'previous', ...ends, certainty: 'stated', ...evidence }] };
    }
  }
  return { plans: [], edges: [] };
}

function isOwn(level: string | undefined, place: string): boolean {
  return level === undefined || place.endsWith(level);
}

function earlierOf(plan: PlanWork, seat: Place, words: string, others: readonly PlanWork[]): PlanWork | null {
  const { key } = themeOf(words, namesOfPlace(seat));
  const before = others.filter(
    (other) =>
      other.isPlan &&
      other.seat?.name === seat.name &&
      other.theme.key === plan.theme.key &&
      spanOf(other, plan) === 'before',
  );
  const isNamed = plan.theme.key.includes(key) || key.includes(plan.theme.key);
  const next = before.filter((other) => editionsBetween(other, plan) === 0);
  const [only, ...more] = next.length > 0 ? next : before;
  return isNamed && more.length === 0 ? (only ?? null) : null;
}
