import { collectPassages } from '../link/passages.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { PlanEdge } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import { roomOf } from './find-claims.ts';
import { RE_CITED } from './mask-cited.ts';
import { standingOf } from './places.ts';
import type { PlanWork } from './read-plans.ts';
import { spanOf } from './span-of.ts';
import { withoutYears } from './without-years.ts';

/** How a text of a lower place calls an upper one, or its government: 落实|市|安全生产“十三五”规划 · |国务院办公厅、省政府办公厅|2018年政务公开工作要点 */
const LEVEL = '国家|全国|省|自治区|市';
const OFFICE = `(?:国务院|(?:${LEVEL})(?:人民)?政府)(?:办公厅|办公室|办)?`;
const CALLED = `(?:${OFFICE}|${LEVEL})`;

/**
 * The namesake one level up that the opening of a plan names without 《》, by its level and the words of its own title.
 * Only where one plan of the collection is that.
 */
export function findNamesakes(document: GazetteDocument, plan: PlanWork, others: readonly PlanWork[]): PlanEdge[] {
  const { seat, theme } = plan;
  const title = withoutYears(plan.title);
  const own = seat ? title.replace(fold(seat.name), '') : '';
  if (!seat || !plan.isPlan || theme.key === '' || own === title) return [];
  const pattern = new RegExp(`(${CALLED}(?:[、和]${CALLED})*)${RegExp.escape(own)}`, 'g');
  const said = collectPassages(document).filter((passage) => roomOf(passage, '', document) === 'opening');
  const sentences = said.flatMap(({ text, at }) => text.split(/(?<=。)/).map((sentence) => ({ sentence, at })));
  return sentences.flatMap(({ sentence, at }): PlanEdge[] => {
    const foreign = fold(sentence).replace(RE_CITED, '').replaceAll(fold(seat.name), '');
    const called = Array.from(foreign.matchAll(pattern), ([, names = '']) => names.split(/[、和]/)).flat();
    const evidence = { sentence: sentence.replace(/\n/g, ''), document: document.id, node: at };
    return called.flatMap((name): PlanEdge[] => {
      const named = others.filter((other) => isCalled(other, name) && isAbove(other, plan));
      // Plans of other cities, which this collection only knows from being cited, are called 市 by their own districts.
      const printed = named.filter(({ known }) => known === 'text');
      const [only, ...more] = printed.length > 0 ? printed : named;
      if (!only || more.length > 0) return [];
      return [{ kind: 'parent', from: only.id, to: plan.id, certainty: 'stated', ...evidence }];
    });
  });
}

const RE_OFFICE = /(?:人民)?政府.*$/;

function isCalled({ seat }: PlanWork, called: string): boolean {
  if (!seat) return false;
  if (seat.level === 'nation') return called.startsWith('国') || called.startsWith('全');
  return seat.name.endsWith(called.replace(RE_OFFICE, ''));
}

function isAbove(other: PlanWork, plan: PlanWork): boolean {
  const standing = standingOf(other.seat, plan.seat);
  const span = spanOf(other, plan);
  return (
    other.theme.key === plan.theme.key &&
    (standing === 'above' || standing === 'unknown') &&
    (span === 'same' || span === 'wider')
  );
}
