import { anyOf, fromWords } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import { findBrackets } from '../scan/brackets.ts';

/** Who has to do a task, as it is printed. */
export interface Bearers {
  lead: string[];
  cooperating: string[];
  /** Nobody is said to lead: those who lead are all that bear it. */
  isBare?: boolean;
}

const RE_SEPARATOR = /[、，,；;\s]/u;
const RE_HAN = /\p{sc=Han}/u;
const RE_BLANK = /\s/u;
/** Members of what stands before. 例：区空气重污染应急专项指挥部 |各成员单位 */
const RE_MEMBERS = /^\s*各?成员单位/u;
/** Others that nobody names. 例：区教委|等相关委办局 · 区经信办|等部门 · 市行政审批局|等市级有关部门 */
const reAndOthers = fromWords(
  () => new RegExp(`等(?:\\d*个?(?:[省市区县]级)?(?:各?有关|各?相关|成员)*(?:委办)?${anyOf('organs')})?$`, 'u'),
);
const ASIDE = '[（(][^（()）]*[)）]';
/** What a list says of itself, and no name. 例：商务局|（列第一位者为牵头单位，下同） */
const RE_LIKEWISE = /[（(][^（()）]*下同[)）]/gu;
const RE_STOP_AT_END = /[。.；;，,、：:]+$/u;
/** Ends the name of one who bears tasks. */
const ends = fromWords(() => `(?:${anyOf('organs')}|${anyOf('bearers')})`);
/** Between two names, where the first is a whole one: 市级各有关部门|及各县市区政府; not 住房和城乡建设委. */
const reAnd = fromWords(() => new RegExp(`(?<=${ends()})(?:以及|[及和与])(?=[省市区县镇各相有其]|\\p{sc=Han}+$)`, 'u'));
/** 例：区教委 · 海淀园管委会（区科委） · 各县（市、区）人民政府 · 12345热线办 */
const reBearer = fromWords(() => new RegExp(`^(?:[\\p{sc=Han}\\w“”·—-]|${ASIDE})*${ends()}(?:${ASIDE})?$`, 'u'));
/** All of a level, whatever they are called. 例：各地 · 各区 · 各区县 */
const RE_ALL_OF = /^各[省市州地区县级]\p{sc=Han}*$/u;

/** Parts a list of names: 区环保局 各街镇 · 区编办、区政务服务办 · 海淀园管委会（区科委）、区发展改革委. What stands in brackets stays whole. */
export function splitBearers(list: string): string[] {
  return splitNames(list.replace(RE_LIKEWISE, ''));
}

function splitNames(list: string): string[] {
  const brackets = findBrackets(list).filter(({ depth, end }) => depth === 0 && end !== null);
  const inside = (at: number): boolean => brackets.some(({ start, end }) => start < at && at < (end ?? 0));
  const names: string[] = [];
  let name = '';
  for (let i = 0; i < list.length; i++) {
    const character = list[i] ?? '';
    if (!RE_SEPARATOR.test(character) || inside(i)) name += character;
    else if (!RE_BLANK.test(character) || !goesOn(name, list.slice(i + 1))) {
      names.push(name);
      name = '';
    }
  }
  names.push(name);
  const single = names
    .flatMap((one) => one.replace(RE_STOP_AT_END, '').replace(reAndOthers(), '').split(reAnd()))
    .flatMap(partRunTogether);
  return [...new Set(single.map((one) => one.trim().replace(reAndOthers(), '')).filter((one) => one !== ''))];
}

/** Two names of one level between which no mark is left, the first a whole one. 例：区政府督查室|区监察委；不是 区委区政府督查室、市公安局市中分局 */
const reRunTogether = fromWords(
  () => new RegExp(`^(([省市区县])\\p{sc=Han}{2,}?${ends()})(\\2(?!\\p{sc=Han}+分局)\\p{sc=Han}+)$`, 'u'),
);

function partRunTogether(name: string): string[] {
  const [, first, , second] = reRunTogether().exec(name) ?? [];
  return first !== undefined && second !== undefined && isBearer(second) ? [first, second] : [name];
}

/** Whether a name that a blank cuts goes on behind it: a narrow column breaks long names. */
function goesOn(name: string, rest: string): boolean {
  return RE_HAN.test(name) && (RE_MEMBERS.test(rest) || !isBearer(name));
}

/** A remark, a number or a sentence is no name. 例：含|港澳台独资医院 · 共27处 · 考核结果|交由|干部主管部门 */
const RE_REMARK = /^(?:不?含|如|包括|除|见|即|以下)|\d处$|[交转]由|报送/u;

/** Whether a text is the name of one who can bear a task, and no sentence. */
export function isBearer(name: string): boolean {
  return (
    within('longestOrgan', name.length) && (reBearer().test(name) || RE_ALL_OF.test(name)) && !RE_REMARK.test(name)
  );
}

/** The names that a list consists of; null where it holds anything else. */
export function namesOf(list: string): string[] | null {
  const names = splitBearers(list);
  return names.length > 0 && names.every(isBearer) ? names : null;
}

/** The same where several places share the word that makes them organs: 临汾、侯马、洪洞经济开发区管委会 is one name. */
export function namesWithShared(list: string): string[] | null {
  const names: string[] = [];
  let open = '';
  for (const piece of splitBearers(list)) {
    open += open === '' ? piece : `、${piece}`;
    if (!isBearer(piece)) continue;
    names.push(open);
    open = '';
  }
  return open === '' && names.length > 0 ? names : null;
}

/** Who leads and who helps: those that merely bear it lead where nobody is said to. */
export function toBearers(named: { lead: string[]; cooperating: string[]; bearers: string[] }): Bearers {
  const leads = named.lead.length > 0;
  const lead = [...new Set(leads ? named.lead : named.bearers)];
  const cooperating = [...new Set([...(leads ? named.bearers : []), ...named.cooperating])];
  return { lead, cooperating, isBare: !leads };
}
