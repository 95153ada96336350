import { anyOf, fromWords } from '../lexicon/words.ts';
import { namesWithShared, toBearers, type Bearers } from './bearers.ts';

/** A verb of duty ends the clause, with how they share it before. 例：…牵头 · …按职责分工负责 */
const reClause = (tag: string) =>
  fromWords(() => {
    const verb = tag === 'bears' ? `(?:${anyOf('duties', tag)}|${anyOf('verbs', 'implements')})` : anyOf('duties', tag);
    return new RegExp(`^由?(.+?)(?:按照?)?(?:各自)?(?:职责)?(?:分工|分别|共同)?${verb}(?:落实|负责)?$`, 'u');
  });
/** Those in charge are persons and no organs. 例：分管副省长、协管副秘书长|负责，省发展改革委牵头 */
const RE_PERSONS = /^由?(?:[^，；、]*(?:长|领导|书记|负责人)、?)+(?:总?牵头|负责)$/u;
const CLAUSES = { lead: reClause('leads'), cooperating: reClause('joins'), bearers: reClause('bears') };

/** Who leads and who helps, as clauses with a verb of duty say it; null where any piece says something else. */
export function readClauses(words: string): Bearers | null {
  const named = { lead: [] as string[], cooperating: [] as string[], bearers: [] as string[] };
  for (const clause of clausesOf(words)) {
    if (RE_PERSONS.test(clause)) continue;
    const [duty, names] = readClause(clause);
    if (duty === null || names === null) return null;
    named[duty].push(...names.first);
    named.cooperating.push(...names.joining);
  }
  const bearers = toBearers(named);
  return bearers.lead.length + bearers.cooperating.length === 0 ? null : bearers;
}

/** What a piece of a list says with a verb of its own: 市环保局，|市建委配合; null where it is a mere name. */
export function readDutyOfOwn(piece: string): Bearers | null {
  const isClause = Object.values(CLAUSES).some((pattern) => pattern().test(piece));
  return isClause ? readClauses(piece) : null;
}

/** Who does it and with whom, without any other verb: 省物价局会同省财政厅; null where it is anything else. */
export function readJoined(words: string): Bearers | null {
  const names = partJoined(words);
  return names && names.joining.length > 0 ? { lead: names.first, cooperating: names.joining } : null;
}

function readClause(clause: string): [keyof typeof CLAUSES | null, Joined | null] {
  for (const duty of ['lead', 'cooperating', 'bearers'] as const) {
    const names = CLAUSES[duty]().exec(clause)?.[1];
    if (names !== undefined) return [duty, partJoined(names)];
  }
  return [null, null];
}

/** Those who do it, and those with whom. */
interface Joined {
  first: string[];
  joining: string[];
}

/** 例：中央编办、食品药品监管总局|会同|有关部门 */
function partJoined(list: string): Joined | null {
  const [first, ...joining] = list.split('会同').map((part) => namesWithShared(part));
  if (!first || joining.some((names) => names === null)) return null;
  return { first, joining: joining.flatMap((names) => names ?? []) };
}

/** Commas part clauses, and names of one list: a piece without a verb belongs to the next. */
function clausesOf(words: string): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const piece of words.split(/[，,；;。]/u).filter(Boolean)) {
    open += open === '' ? piece : `、${piece}`;
    if (!Object.values(CLAUSES).some((pattern) => pattern().test(piece))) continue;
    clauses.push(open);
    open = '';
  }
  return open === '' ? clauses : [...clauses, open];
}
