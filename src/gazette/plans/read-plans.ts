import type { GazetteDocument, Part } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import type { Work } from '../model/work.ts';
import { periodIn } from '../parse/plan-period.ts';
import { learnPlaces, type Gazetteer, type Place } from './places.ts';
import { namesOfPlace, placeOfTitle } from './place-of-title.ts';
import { planParts } from './plan-parts.ts';
import { readTitle } from './read-title.ts';
import { themeOf, type Theme } from './theme-of.ts';

/** A work as the chain of plans knows it, before it is known which family it is of. */
export interface PlanWork extends Omit<Plan, 'family' | 'level' | 'place' | 'theme'> {
  /** Of which it is the text; null where no work is this plan. One that prints several plans is several. */
  work: string | null;
  /** Of its document, where that prints several plans. */
  part: string | null;
  seat: Place | null;
  theme: Theme;
}

/** Reads every work of a collection as a plan would be read: by its title, its organ, its number. */
export function readPlans(
  documents: readonly GazetteDocument[],
  works: readonly Work[],
): { plans: Map<string, PlanWork>; gazetteer: Gazetteer } {
  const gazetteer = learnPlaces([
    ...documents.map(({ issuers, docNumber }) => ({ issuers, docNumber })),
    ...works.map(({ issuer, docNumber }) => ({ issuers: issuer === null ? [] : issuer.split('、'), docNumber })),
  ]);
  const printed = new Map(documents.map((document) => [document.id, document]));
  const names = namesIn(gazetteer);
  const plans = works.flatMap((work): PlanWork[] => {
    const document = printed.get(work.editions.findLast(({ part }) => part === undefined)?.document ?? '');
    const parts = document ? planParts(document) : [];
    const whole = readPlan(work, document, { gazetteer, names });
    return parts.length === 0 ? [whole] : parts.map((part) => readPart(whole, part, parts, { gazetteer, names }));
  });
  return { plans: new Map(plans.map((plan) => [plan.id, plan])), gazetteer };
}

/** Names of all places, those that hold others first: 北京市海淀区, 海淀区, 海淀. */
export function namesIn({ places }: Gazetteer): string[] {
  return [...places.values()].flatMap(namesOfPlace).toSorted((a, b) => b.length - a.length);
}

interface Known {
  gazetteer: Gazetteer;
  names: readonly string[];
}

function readPlan(work: Work, document: GazetteDocument | undefined, { gazetteer, names }: Known): PlanWork {
  const { title, isPlan, round } = readTitle(document ? titleOf(document) : work.title);
  const docNumber = document?.docNumber ?? work.docNumber;
  const issuer = document ? document.issuers.join('、') || null : work.issuer;
  const seat = placeOfTitle({ title: work.title, issuer, docNumber }, gazetteer);
  return {
    id: work.id,
    work: work.id,
    part: null,
    url: document?.url ?? work.url,
    known: document ? 'text' : 'cited',
    document: document?.id ?? null,
    title,
    isPlan,
    docNumber,
    issuer,
    seat,
    period: document?.planPeriod ?? (isPlan ? periodIn(title) : null),
    round,
    year: yearOf(document?.dateSigned ?? null, docNumber),
    theme: themeOf(title, [...(seat ? namesOfPlace(seat) : []), ...names]),
    status: work.status,
  };
}

/** One of several plans that a document prints; years that none of them names are those of the notice. */
function readPart(whole: PlanWork, part: Part, all: readonly Part[], { gazetteer, names }: Known): PlanWork {
  const { title, isPlan, round } = readTitle(part.title);
  const seat = placeOfTitle({ ...whole, title: part.title }, gazetteer);
  const saysYears = all.some((one) => periodIn(one.title) !== null);
  return {
    ...whole,
    id: `${whole.id}__${part.id}`,
    part: part.id,
    url: `${whole.url}#${part.id}`,
    title,
    isPlan,
    seat,
    period: saysYears ? periodIn(title) : whole.period,
    round,
    theme: themeOf(title, [...(seat ? namesOfPlace(seat) : []), ...names]),
  };
}

/** The name of what a document issues; where it names it otherwise than its notice, as it does itself. */
function titleOf({ shortTitle, parts }: GazetteDocument): string {
  const instruments = parts.filter(({ role }) => role === 'instrument');
  const [only] = instruments;
  const isNotice = parts.some(({ role }) => role === 'notice') && instruments.length === 1;
  return isNotice && only && only.title !== '' ? only.title : shortTitle;
}

/** 例：门政发〔|2019|〕19号 */
function yearOf(signed: string | null, docNumber: string | null): number | null {
  const year = signed?.slice(0, 4) ?? /〔(\d{4})〕/.exec(docNumber ?? '')?.[1];
  return year === undefined ? null : Number(year);
}
