import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { Work } from '../../gazette/model/work.ts';
import { fold } from '../../gazette/text/fold.ts';
import { genreOf } from '../../gazette/scan/genre.ts';
import { placeOf, placesOf, PLAN_LEVELS, type Place, type Places } from './places.ts';

/** A plan of the collection, or one that it knows from being cited. */
export interface Plan {
  /** `document:…` or `work:…`. */
  key: string;
  url: string;
  title: string;
  place: Place;
  /** Its text is in the collection. */
  here: boolean;
}

/** What one plan is to another; `from` is the upper or the earlier one. */
export interface PlanLink {
  from: string;
  to: string;
  /** `upheld`: the lower says that it implements the upper; `alike`: read from titles; `follows`: a later edition. */
  kind: 'upheld' | 'alike' | 'follows';
}

export interface PlanGraph {
  plans: Plan[];
  links: PlanLink[];
}

type Document = Pick<
  GazetteDocument,
  'id' | 'url' | 'shortTitle' | 'issuers' | 'planPeriod' | 'references' | 'lineage'
>;
type CitedWork = Pick<Work, 'id' | 'url' | 'title' | 'issuer' | 'kind' | 'editions'>;

/** 文种 by which a document is a plan, also where it names no years. */
const PLAN_GENRES = new Set(['规划', '规划纲要', '纲要', '计划', '方案', '要点', '任务', '任务分工']);

/**
 * How plans hang together: which one implements or rests on which (said by the documents), which later edition
 * follows which earlier, and which have the same title one level apart (北京市… → 海淀区…, inferred).
 * Cited plans that no plan rests on are left out.
 */
export function planGraph(documents: readonly Document[], works: readonly CitedWork[]): PlanGraph {
  const places = placesOf(documents);
  const members = documents.filter(isPlan);
  const plans = new Map<string, Plan>();
  for (const { id, url, shortTitle, issuers } of members) {
    const place = placeOf(issuers[0] ?? shortTitle, places);
    plans.set(`document:${id}`, { key: `document:${id}`, url, title: shortTitle, place, here: true });
  }
  for (const { id, url, title, issuer } of works.filter(
    ({ kind, editions }) => kind === '规划' && editions.length === 0,
  )) {
    const named = placeOf(title, places);
    const place = named.level === '全国' && issuer !== null ? placeOf(issuer, places) : named;
    plans.set(`work:${id}`, { key: `work:${id}`, url, title, place, here: false });
  }
  const said = members.flatMap((document) => [...upheldBy(document), ...followedBy(document)]);
  const links = unique(said.filter(({ from, to }) => from !== to && plans.has(from) && plans.has(to)));
  const all = [...links, ...alike([...plans.values()], links, places)];
  const linked = new Set(all.flatMap(({ from, to }) => [from, to]));
  return { plans: [...plans.values()].filter(({ key, here }) => here || linked.has(key)), links: all };
}

function isPlan({ planPeriod, shortTitle }: Document): boolean {
  return planPeriod !== null || PLAN_GENRES.has(genreOf(shortTitle) ?? '');
}

function upheldBy({ id, references }: Document): PlanLink[] {
  return references
    .filter(
      ({ relation, sense, target }) =>
        sense === undefined && (relation === 'implements' || relation === 'basis') && target.kind !== 'self',
    )
    .map(({ target }) => ({ from: `${target.kind}:${target.id}`, to: `document:${id}`, kind: 'upheld' }));
}

function followedBy({ id, lineage }: Document): PlanLink[] {
  return [
    ...lineage.predecessors.map((p): PlanLink => ({
      from: `${p.kind}:${p.id}`,
      to: `document:${id}`,
      kind: 'follows',
    })),
    ...lineage.successors.map((s): PlanLink => ({ from: `document:${id}`, to: `${s.kind}:${s.id}`, kind: 'follows' })),
  ];
}

/** Plans whose titles differ in nothing but the place, where one place is above the other and nothing else is said. */
function alike(plans: readonly Plan[], said: readonly PlanLink[], places: Places): PlanLink[] {
  const cores = Map.groupBy(plans, ({ title, place }) => coreOf(title, place, places));
  return [...cores.values()].flatMap((group) =>
    group.flatMap((upper) =>
      group
        .filter((lower) => isAbove(upper.place, lower.place, places))
        .map((lower): PlanLink => ({ from: upper.key, to: lower.key, kind: 'alike' }))
        .filter(({ from, to }) => !said.some((link) => link.from === from && link.to === to)),
    ),
  );
}

/** A title without its places. 例：北京市海淀区“十三五”时期消防事业发展规划 → 十三五时期消防事业发展规划 */
function coreOf(title: string, place: Place, places: Places): string {
  const names = [places.get(place.name ?? '') ?? null, place.name].filter((name) => name !== null);
  const bare = names.reduce(
    (rest, name) => rest.replace(new RegExp(`${RegExp.escape(name)}[省市区县旗]?`, 'u'), ''),
    title,
  );
  return fold(bare).replace(/[《》〈〉“”"']/gu, '');
}

function isAbove(upper: Place, lower: Place, places: Places): boolean {
  const levels = PLAN_LEVELS.indexOf(lower.level) - PLAN_LEVELS.indexOf(upper.level);
  if (levels <= 0) return false;
  return upper.name === null || places.get(lower.name ?? '') === upper.name;
}

function unique(links: readonly PlanLink[]): PlanLink[] {
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}
