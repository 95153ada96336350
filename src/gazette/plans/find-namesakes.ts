import { collectPassages } from '../link/passages.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { PlanEdge } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import { roomOf } from './find-claims.ts';
import { standingOf } from './places.ts';
import type { PlanWork } from './read-plans.ts';
import { spanOf } from './span-of.ts';

/** How a text of a lower place calls an upper one: the last character of its name. 例：落实|市|安全生产“十三五”规划 */
const RE_CALLED = /国家|全国|省|自治区|市/;
const RE_TITLES = /[《〈][^《》〈〉]*[》〉]/g;

/**
 * The namesake one level up that the opening of a plan names without 《》, by its level and the words of its own title.
 * Only where one plan of the collection is that.
 */
export function findNamesakes(document: GazetteDocument, plan: PlanWork, others: readonly PlanWork[]): PlanEdge[] {
  const { seat, theme } = plan;
  const own = seat ? fold(plan.title).replace(fold(seat.name), '') : '';
  if (!seat || !plan.isPlan || theme.key === '' || own === fold(plan.title)) return [];
  const pattern = new RegExp(`(${RE_CALLED.source})${RegExp.escape(own)}`, 'g');
  const said = collectPassages(document).filter((passage) => roomOf(passage, '', document) === 'opening');
  const sentences = said.flatMap(({ text, at }) => text.split(/(?<=。)/).map((sentence) => ({ sentence, at })));
  return sentences.flatMap(({ sentence, at }): PlanEdge[] => {
    const foreign = fold(sentence).replace(RE_TITLES, '').replaceAll(fold(seat.name), '');
    const called = Array.from(foreign.matchAll(pattern), ([, name = '']) => name);
    const named = others.filter((other) => isCalled(other, called) && isAbove(other, plan));
    // Plans of other cities, which this collection only knows from being cited, are called 市 by their own districts.
    const printed = named.filter(({ known }) => known === 'text');
    const [only, ...more] = printed.length > 0 ? printed : named;
    if (!only || more.length > 0) return [];
    const evidence = { sentence: sentence.replace(/\n/g, ''), document: document.id, node: at };
    return [{ kind: 'parent', from: only.id, to: plan.id, certainty: 'stated', ...evidence }];
  });
}

function isCalled({ seat }: PlanWork, called: readonly string[]): boolean {
  if (!seat) return false;
  return called.some((name) =>
    seat.level === 'nation' ? name.startsWith('国') || name.startsWith('全') : seat.name.endsWith(name),
  );
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
