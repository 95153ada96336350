import { collectPassages } from '../link/passages.ts';
import type { GazetteDocument } from '../model/document.ts';
import { NUMERAL, parseNumeral } from '../text/numerals.ts';
import { toHanNumeral } from '../text/to-han-numeral.ts';
import { namedPlan, type NamedPlans } from './named-plan.ts';
import type { PlanWork } from './read-plans.ts';
import { sentenceAt } from '../scan/sentence-at.ts';

/** 例：海淀区|第三期|学前教育三年行动计划|（2018—2020年） */
const RE_TITLE = new RegExp(`^(.*?)第[${NUMERAL}]{1,3}([期轮])([^（(]+)`);

/**
 * Earlier editions of a plan that its text names by number without 《》: 在第一期、第二期学前教育三年行动计划的基础上. They become
 * plans of their own where no work is that edition, each before the next.
 */
export function findRounds(document: GazetteDocument, plan: PlanWork, others: readonly PlanWork[]): NamedPlans {
  const [, before = '', unit = '', behind = ''] = RE_TITLE.exec(plan.title) ?? [];
  const { round } = plan;
  if (round === null || behind === '') return { plans: [], edges: [] };
  const pattern = listOf(unit, behind);
  const said = collectPassages(document)
    .filter(({ part }) => part?.role !== 'annex')
    .flatMap(({ text, at }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        rounds: roundsIn(match[0], unit),
        evidence: { sentence: sentenceAt(text, match.index), document: document.id, node: at },
        at,
      })),
    );
  const found: NamedPlans = { plans: [], edges: [] };
  for (let number = round - 1, later = plan; number > 0; number--) {
    const mention = said.find(({ rounds }) => rounds.includes(number));
    if (!mention || others.some((other) => isRound(other, plan, number))) break;
    const earlier = namedPlan(plan, document, mention.at, {
      suffix: `round_${number}`,
      title: `${before}第${toHanNumeral(number)}${unit}${behind}`,
      period: null,
      round: number,
    });
    found.plans.push(earlier);
    found.edges.push({ kind: 'previous', from: earlier.id, to: later.id, certainty: 'stated', ...mention.evidence });
    later = earlier;
  }
  return found;
}

/** Numbers of editions before the rest of the title. 例：第一期、第二期|学前教育三年行动计划 */
function listOf(unit: string, behind: string): RegExp {
  const one = `第[${NUMERAL}]{1,3}${unit}?`;
  return new RegExp(`${one}(?:[、和及]+${one})*${RegExp.escape(behind)}`, 'g');
}

function roundsIn(list: string, unit: string): number[] {
  return Array.from(list.matchAll(new RegExp(`第([${NUMERAL}]{1,3})(?=${unit}|[、和及])`, 'g')), ([, numeral = '']) =>
    parseNumeral(numeral),
  ).filter((number) => number !== null);
}

function isRound(other: PlanWork, plan: PlanWork, number: number): boolean {
  return other.round === number && other.theme.key === plan.theme.key && other.seat?.name === plan.seat?.name;
}
