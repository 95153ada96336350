import { collectPassages } from '../link/passages.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { PlanEdge } from '../model/plan.ts';
import { NUMERAL, parseNumeral } from '../text/numerals.ts';
import { toHanNumeral } from '../text/to-han-numeral.ts';
import { maskCited } from './mask-cited.ts';
import { namedPlan, type NamedPlans } from './named-plan.ts';
import type { PlanWork } from './read-plans.ts';
import { within } from '../limits/within.ts';
import { similarity } from '../text/fold.ts';
import { sentenceAt } from '../scan/sentence-at.ts';
import { editionsBetween } from './span-of.ts';

/** 例：长沙市“|十三|五”规划 · 国民经济和社会发展第|十三|个五年（2016—2020年）规划纲要 */
const RE_FIVE_YEARS = new RegExp(`(?<=第)([${NUMERAL}]{1,3})(?=个五年)|(?<=[“"]?)([${NUMERAL}]{1,2})(?=五[”"])`);
/** Years of the plan itself, which the one before has not. */
const RE_YEARS = /[（(]\d{4}[^（()）]*[)）]/;
/** What stands behind the five years. 例：残疾人事业“十五”|计划纲要 */
const RE_BEHIND = /五[”"](?:时期)?([^“”"（）()]+)$/;
/** The plan of a place as a whole is called by its five years alone. */
const WHOLE = '国民经济和社会发展';
const YEARS_OF_PLAN = 5;

/**
 * The five-year plan before, where the text looks back on it without 《》: “十二五”规划确定的主要目标基本完成, of which only a plan
 * of the place as a whole can speak so, or “十二五”消防规划 with its own theme. It becomes a plan of its own where no work is.
 */
export function findEarlier(document: GazetteDocument, plan: PlanWork, others: readonly PlanWork[]): NamedPlans {
  const none = { plans: [], edges: [] };
  const match = RE_FIVE_YEARS.exec(plan.title);
  const number = parseNumeral(match?.[1] ?? match?.[2] ?? '');
  if (!match || number === null || number < 2 || plan.theme.key === '' || !plan.period) return none;
  const before = toHanNumeral(number - 1);
  const isBefore = (other: PlanWork): boolean =>
    other.seat?.name === plan.seat?.name && editionsBetween(other, plan) === 0;
  const known = others.filter((other) => isBefore(other) && other.theme.key === plan.theme.key);
  // 残疾人事业“十五”计划纲要 and 残疾人事业“十一五”发展纲要: the name that the text gives tells that it is that one.
  const near = others.filter((other) => isBefore(other) && within('half', similarity(other.theme.key, plan.theme.key)));
  if (known.length > 1) return none;
  const told = known.length === 0 && near.length === 1 ? mentionIn(document, before, near) : null;
  const mention = told ?? mentionIn(document, before, [plan, ...known]);
  if (!mention) return none;
  const [only] = told ? near : known;
  const title = plan.title.slice(0, match.index) + before + plan.title.slice(match.index + match[0].length);
  const earlier =
    only ??
    namedPlan(plan, document, mention.node, {
      suffix: 'before',
      title: title.replace(RE_YEARS, ''),
      period: { from: plan.period.from - YEARS_OF_PLAN, to: plan.period.from - 1 },
    });
  const edge: PlanEdge = { kind: 'previous', from: earlier.id, to: plan.id, certainty: 'stated', ...mention };
  return { plans: only ? [] : [earlier], edges: [edge] };
}

/** Where the text speaks of what an earlier plan had set. */
function mentionIn(
  document: GazetteDocument,
  numeral: string,
  plans: readonly PlanWork[],
): { sentence: string; document: string; node: string } | null {
  const names = plans.flatMap(({ theme, title }) => {
    const own = RE_BEHIND.exec(title.replace(RE_YEARS, ''))?.[1];
    return [
      ...(theme.key === WHOLE ? ['规划(?:纲要)?', '计划'] : []),
      ...(own === undefined ? [] : [RegExp.escape(own)]),
    ];
  });
  if (names.length === 0) return null;
  const pattern = new RegExp(
    `[“"]?${numeral}五[”"]?(?:时期)?(?:${names.join('|')})(?=确定|提出|[^，。]{0,6}(?:目标|任务)|[^，。]{0,8}(?:完成|实现))`,
  );
  for (const { text, at, part } of collectPassages(document)) {
    if (part?.role === 'annex') continue;
    const found = pattern.exec(maskCited(text));
    if (found) return { sentence: sentenceAt(text, found.index), document: document.id, node: at };
  }
  return null;
}
