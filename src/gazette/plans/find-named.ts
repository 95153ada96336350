import { collectPassages } from '../link/passages.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { PlanEdge } from '../model/plan.ts';
import { periodIn } from '../parse/plan-period.ts';
import { fold } from '../text/fold.ts';
import { slugOf } from '../text/slug.ts';
import { roomOf } from './find-claims.ts';
import { maskCited } from './mask-cited.ts';
import { namedPlan, type NamedPlans } from './named-plan.ts';
import { namesOfPlace } from './place-of-title.ts';
import { NATION, standingOf, type Place } from './places.ts';
import type { PlanWork } from './read-plans.ts';
import { readTitle } from './read-title.ts';
import { sentenceAt } from '../scan/sentence-at.ts';
import { spanOf } from './span-of.ts';
import { themeOf } from './theme-of.ts';

/** How plans of the country begin. 例：|中国|残疾人事业“十一五”发展纲要 */
const OF_THE_NATION = [...namesOfPlace(NATION), '全国', '国家'];

/** Words before a name that say that the plan rests on it, and the words of the name behind its place. */
const reNamed = fromWords(() => {
  const verb = `(?:${anyOf('verbs', 'basis')}|${anyOf('verbs', 'implements')}|在(?:圆满|全面)?完成)`;
  return {
    verb: new RegExp(verb),
    before: `(?:${verb}|※(?:[（(][^（）()]*[）)])?(?:以及|和|及|、))`,
    rest: `[^，。；：、《》\\n]{2,40}?${anyOf('genres', 'plans')}(?=[，。；、和与]|的|要求|精神|部署|各项|任务|$)`,
  };
});

/**
 * Plans that the opening of a plan rests on or goes on from, named in full without 《》: 为落实陕西省国民经济和社会发展第十一个五年规划纲要 ·
 * 在完成内江市优化营商环境2022年工作要点各项任务的基础上. Only names that begin with the place of the plan, or one that it lies in, tell
 * where they end on both sides. They become plans of their own where no work is that plan.
 */
export function findNamed(document: GazetteDocument, plan: PlanWork, others: readonly PlanWork[]): NamedPlans {
  const found: NamedPlans = { plans: [], edges: [] };
  if (!plan.isPlan || !plan.seat) return found;
  const { verb, before, rest } = reNamed();
  const places = [plan.seat.name, ...plan.seat.within].toSorted((a, b) => b.length - a.length).concat(OF_THE_NATION);
  const pattern = new RegExp(`${before}((?:${places.map((name) => RegExp.escape(name)).join('|')})${rest})`, 'g');
  for (const passage of collectPassages(document)) {
    if (roomOf(passage, '', document) !== 'opening') continue;
    const own = maskCited(passage.text);
    for (const match of own.matchAll(pattern)) {
      const title = match[1] ?? '';
      if (!verb.test(own.slice(own.lastIndexOf('。', match.index) + 1, match.index + match[0].length))) continue;
      const named =
        others.find((other) => fold(other.title) === fold(title)) ?? nameOf(title, passage.at, document, plan);
      const kind = named === plan ? null : kindOf(named, plan);
      if (kind === null) continue;
      const sentence = sentenceAt(passage.text, match.index);
      if (!others.includes(named)) found.plans.push(named);
      const evidence = { sentence, document: document.id, node: passage.at };
      found.edges.push({ kind, from: named.id, to: plan.id, certainty: 'stated', ...evidence });
    }
  }
  return found;
}

function nameOf(title: string, at: string, document: GazetteDocument, plan: PlanWork): PlanWork {
  const seat = seatNamed(title, plan.seat);
  const { isPlan, round } = readTitle(title);
  return namedPlan(plan, document, at, {
    suffix: slugOf(title),
    title,
    isPlan,
    issuer: null,
    seat,
    period: periodIn(title),
    round,
    theme: themeOf(title, [...(seat ? namesOfPlace(seat) : []), ...(plan.seat ? namesOfPlace(plan.seat) : [])]),
  });
}

/** The place of the plan, one that it lies in, or the country. */
function seatNamed(title: string, seat: Place | null): Place | null {
  if (OF_THE_NATION.some((name) => title.startsWith(name))) return NATION;
  if (!seat || title.startsWith(seat.name)) return seat;
  const at = seat.within.findIndex((name) => title.startsWith(name));
  const name = seat.within[at];
  if (name === undefined) return null;
  const level = /(?:省|自治区)$/.test(name) || seat.within.length === at + 1 ? 'province' : 'city';
  return { name, level, within: seat.within.slice(at + 1) };
}

function kindOf(upper: PlanWork, lower: PlanWork): PlanEdge['kind'] | null {
  const standing = standingOf(upper.seat, lower.seat);
  const span = spanOf(upper, lower);
  if (standing === 'above') return 'parent';
  if (standing !== 'same') return null;
  if (upper.theme.key === lower.theme.key) return span === 'before' ? 'previous' : null;
  return span === 'wider' || span === 'same' ? 'breakdown' : null;
}
