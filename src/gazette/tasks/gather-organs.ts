import { expandIssuer } from '../link/targets/expand-issuer.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Task, TaskOrgan } from '../model/task.ts';
import { assignSlugs } from '../text/assign-slugs.ts';
import { indexAbbreviations } from './abbreviates.ts';
import { isBearer } from './bearers.ts';
import type { PlaceOf } from './places-in.ts';

/**
 * The organs that tasks name, most tasks first. Two ways to print a name are one organ where the collection says so: by
 * 以下简称, by an issuer whose name it is, or by the one whole name of the same place of which it keeps every word.
 */
export function gatherOrgans(
  tasks: readonly Task[],
  documents: readonly GazetteDocument[],
  placeOf: PlaceOf,
): TaskOrgan[] {
  const byPlace = Map.groupBy(tasks, ({ place }) => place);
  const told = toldNames(documents, placeOf);
  return [...byPlace]
    .flatMap(([place, own]) => organsOf(place, own, told))
    .sort((a, b) => b.leads + b.joins - (a.leads + a.joins) || (a.id < b.id ? -1 : 1));
}

function organsOf(place: string | null, tasks: readonly Task[], told: ToldNames): TaskOrgan[] {
  const printed = [...new Set(tasks.flatMap(({ lead, cooperating }) => [...lead, ...cooperating]))].sort();
  const whole = new Map(printed.map((name) => [name, told(name, place)]));
  const longerNames = indexAbbreviations(printed);
  const wholeOf = (name: string): string => {
    const full = whole.get(name) ?? null;
    if (full !== null) return full;
    const [only, ...others] = longerNames(name);
    const isOne = only !== undefined && others.length === 0 && !areListedTogether(name, only, tasks);
    return isOne ? (whole.get(only) ?? only) : name;
  };
  const groups = Map.groupBy(printed, wholeOf);
  const byName = indexByName(tasks);
  const slugs = assignSlugs([...new Set([...printed, ...groups.keys()])]);
  const folder = place === null ? null : assignSlugs([place]).get(place);
  const idOf = (name: string): string => [folder, slugs.get(name)].filter(Boolean).join('-');
  return [...groups].map(([name, names]): TaskOrgan => {
    return {
      id: idOf(name),
      url: `/tasks/${idOf(name)}/`,
      name: withPlace(name, place),
      place,
      names,
      aliases: names.filter((one) => one !== name).map((one) => `/tasks/${idOf(one)}/`),
      ...countTasks(
        names.flatMap((one) => byName.get(one) ?? []),
        new Set(names),
      ),
    };
  });
}

function indexByName(tasks: readonly Task[]): Map<string, Task[]> {
  const byName = new Map<string, Task[]>();
  for (const task of tasks)
    for (const name of new Set([...task.lead, ...task.cooperating])) listOf(byName, name).push(task);
  return byName;
}

function listOf(byName: Map<string, Task[]>, name: string): Task[] {
  const list = byName.get(name) ?? [];
  byName.set(name, list);
  return list;
}

function countTasks(tasks: readonly Task[], names: ReadonlySet<string>): Pick<TaskOrgan, 'leads' | 'joins'> {
  const all = [...new Set(tasks)];
  const leads = all.filter(({ lead }) => lead.some((name) => names.has(name))).length;
  return { leads, joins: all.length - leads };
}

/** One list would not name one organ twice. */
function areListedTogether(a: string, b: string, tasks: readonly Task[]): boolean {
  return tasks.some(({ lead, cooperating }) =>
    [lead, cooperating].some((list) => list.includes(a) && list.includes(b)),
  );
}

/** The whole name that the collection gives for a short one in a place; null where it gives none. */
type ToldNames = (name: string, place: string | null) => string | null;

function toldNames(documents: readonly GazetteDocument[], placeOf: PlaceOf): ToldNames {
  const terms = termsByPlace(documents, placeOf);
  const issuers = new Set(documents.flatMap((document) => document.issuers));
  return (name, place) => {
    const [term, ...others] = terms.get(`${place} ${name}`) ?? [];
    if (term !== undefined && others.length === 0) return term;
    if (place === null) return null;
    const expanded = expandIssuer(name, [`${place}人民政府`]);
    return expanded !== name && issuers.has(expanded) ? expanded : null;
  };
}

/** What 以下简称 defines as a name of an organ, by the place and the short name. */
function termsByPlace(documents: readonly GazetteDocument[], placeOf: PlaceOf): Map<string, string[]> {
  const terms = documents.flatMap((document) =>
    document.terms
      .filter(({ definition }) => isBearer(definition) && !RE_SET_UP.test(definition))
      .map(({ term, definition }) => [`${placeOf(document)} ${term}`, definition] as const),
  );
  const byTerm = Map.groupBy(terms, ([term]) => term);
  return new Map([...byTerm].map(([term, own]) => [term, [...new Set(own.map(([, definition]) => definition))]]));
}

/** A sentence that says where one sits is no name of it. 例：领导小组下设办公室 */
const RE_SET_UP = /下设|设在/u;

/** 例：区|教委 of 北京市海淀区 → 海淀区教委 · 市|发展改革委 of 北京市 → 北京市发展改革委 */
const RE_LEVEL = /^([省市区县])(?![场域])/u;
const RE_LAST_DIVISION = /\p{sc=Han}{2,}?(?:自治区|[省市区县旗])$/u;

/** A name that opens with the level of its place, with the place instead. */
function withPlace(name: string, place: string | null): string {
  const level = RE_LEVEL.exec(name)?.[1];
  const seat = place?.split(RE_BETWEEN_DIVISIONS).findLast((division) => division.endsWith(level ?? '')) ?? '';
  return level === undefined || seat === '' || !RE_LAST_DIVISION.test(seat) ? name : seat + name.slice(1);
}

/** 例：北京市|海淀区 */
const RE_BETWEEN_DIVISIONS = /(?<=[省市])(?=\p{sc=Han})/u;
