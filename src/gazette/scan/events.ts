import { anyOf, fromWords } from '../lexicon/words.ts';
import type { EventKind } from '../model/event.ts';
import type { IsoDate } from '../model/values.ts';
import { HAN_DIGIT } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { findDates, type DateToken } from './dates.ts';
import { normalizeNumber, ORDER } from './doc-number.ts';
import { findNumbers } from './find-numbers.ts';
import { issuersOf } from './issuer.ts';
import { findTitles, type Stretch } from './titles.ts';
import { matchAt } from '../text/match-at.ts';

/** Something that happened to a text on a day, as words tell it: 1996年3月17日第八届全国人民代表大会第四次会议通过. */
export interface EventToken extends Stretch {
  kind: EventKind;
  date: IsoDate;
  /** 全国人民代表大会, without its term and session; null where none is named. */
  organ: string | null;
  /** 国务院令第413号; null where none is printed. */
  number: string | null;
  /** Title of the decision by which a text was amended, without its marks. */
  decision: string | null;
}

/** Stands for each unit of a title. */
const TITLE = '◎';
/** Behind a date: how far the words that say what happened may be. */
const LONGEST_CLAUSE = 160;

/** 例：第一次|修正 · 第三次|修订 */
const reAmended = fromWords(() => new RegExp(anyOf('events', 'amends')));
const reRevised = fromWords(() => new RegExp(anyOf('events', 'revises')));
const reHappened = fromWords(() => new RegExp(anyOf('events')));
/** 例：自2017年1月1日|起施行 */
const reEffective = fromWords(() => new RegExp(`^起?[，,]?(?:正式|开始)?${anyOf('effects', 'verb')}`));
/** What leads to the decision by which a text was amended. 例：根据|2018年12月29日…《…决定》修正 */
const reBehindBasis = fromWords(() => new RegExp(`(?<=(?:${anyOf('verbs', 'basis')}|经)\\s*)`, 'y'));

/** All events of a text in order. Two days that one verb closes (…会议、…会议通过) are two events of its kind. */
export function findEvents(text: string): EventToken[] {
  const masked = maskTitles(text);
  const dates = findDates(masked);
  const events: EventToken[] = [];
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i];
    const around = { before: dates[i - 1], until: dates[i + 1]?.start ?? text.length, next: events[0] };
    const event = date && readEvent(text, masked, date, around);
    if (event) events.unshift(event);
  }
  return events;
}

function readEvent(
  text: string,
  masked: string,
  { start, end, date }: DateToken,
  { before, until, next }: { before: DateToken | undefined; until: number; next: EventToken | undefined },
): EventToken | null {
  if (date === null) return null;
  const clause = /^[^。；;\n]*/.exec(masked.slice(end, Math.min(until, end + LONGEST_CLAUSE)))?.[0] ?? '';
  const effective = reEffective().exec(clause);
  if (effective)
    return {
      kind: 'effective',
      date,
      organ: null,
      number: null,
      decision: null,
      start,
      end: end + effective[0].length,
    };
  const by = isBehindBasis(masked, start) || (before !== undefined && isJoinedBasis(masked, before, start));
  const verb = (by ? (reAmended().exec(clause) ?? reRevised().exec(clause)) : null) ?? reHappened().exec(clause);
  if (!verb) {
    // 例：2016年11月7日最高人民法院审判委员会第1698次会议、|2016年12月8日最高人民检察院…会议通过
    const isJoined = next?.start === until && /[、和，,]\s*$/.test(clause);
    return isJoined
      ? { ...partiesOf(clause, masked, start), kind: next.kind, date, decision: null, start, end: until }
      : null;
  }
  const words = clause.slice(0, verb.index);
  const decision = findTitles(text.slice(end, end + verb.index)).at(-1);
  const title = decision && text.slice(end + decision.start + 1, end + decision.end - 1).replace(/\n/g, '');
  const kind = kindOf(verb[0], by && title !== undefined);
  if (kind === null) return null;
  const parties = partiesOf(words, masked, start);
  return {
    ...parties,
    // 例：根据2016年2月6日《|国务院|关于修改部分行政法规的决定》第一次修订
    organ: parties.organ ?? (by && title !== undefined ? jointly(issuersOf(title)) : null),
    kind,
    date,
    decision: by ? (title ?? null) : null,
    start,
    end: end + verb.index + verb[0].length,
  };
}

/** 例：根据2018年7月30日最高人民法院…会议、|2018年10月19日最高人民检察院…会议通过的《…决定》修正 */
function isJoinedBasis(masked: string, before: DateToken, start: number): boolean {
  const between = masked.slice(before.end, start);
  return /[、和，,]\s*$/.test(between) && !/[。；;\n（(）)]/.test(between) && isBehindBasis(masked, before.start);
}

/** 例：根据|2018年10月26日… */
function isBehindBasis(masked: string, start: number): boolean {
  return matchAt(reBehindBasis(), masked, start) !== null;
}

function jointly(issuers: readonly string[]): string | null {
  return issuers.length > 0 ? issuers.join('、') : null;
}

function kindOf(verb: string, byDecision: boolean): EventKind | null {
  if (reAmended().test(verb)) return 'amended';
  // 国务院 says 修订 of what a decision of its changes, 全国人大 only of a text that is made anew.
  if (reRevised().test(verb)) return byDecision ? 'amended' : 'revised';
  const tags: readonly [string, EventKind][] = [
    ['adopts', 'adopted'],
    ['approves', 'approved'],
    ['repeals', 'repealed'],
    ['issues', 'promulgated'],
  ];
  return tags.find(([tag]) => reTagged(tag).test(verb))?.[1] ?? null;
}

const TAGGED = new Map<string, () => RegExp>();

function reTagged(tag: string): RegExp {
  const pattern = TAGGED.get(tag) ?? fromWords(() => new RegExp(anyOf('events', tag)));
  TAGGED.set(tag, pattern);
  return pattern();
}

/** 例：第八届 · 第十届 */
const RE_TERM = new RegExp(`第[${HAN_DIGIT}十百\\d]+届`, 'g');
/** 例：第四次会议 · 第3次常务会议审议 · 部长办公会议 · 第1703次会议 */
const RE_SESSION = new RegExp(
  `(?:第[${HAN_DIGIT}十百\\d]+次)?(?:常务|全体|主任|部务|局务|委务|署务|行务|\\p{sc=Han}长办公|办公)?会议.*$`,
  'u',
);
/** The committee by which a court or a procuratorate acts. 例：最高人民法院|审判委员会 */
const RE_COMMITTEE = /(?<=(?:法|检察)院)(?:审判|检察)委员会$/;
/** What stands between a date and an organ, or behind it. 例：经|国务院 · |由|市政府 · 以|国务院令 */
const RE_LEAD = /^(?:[，,、]|已?经|由|在|以)+|(?:以|经)$/g;

/** The number of an order right behind a date. 例：克拉玛依市人民政府令第90号 */
const RE_ORDER_FIRST = new RegExp(`^(?:经|由|以)?\\s*(${ORDER})`, 'u');

/** Organ and number that the words between a date and its verb name; a meeting may stand before (…会议于…通过). */
function partiesOf(words: string, masked: string, start: number): Pick<EventToken, 'organ' | 'number'> {
  const order = RE_ORDER_FIRST.exec(words)?.[1];
  const number = order === undefined ? (findNumbers(words).at(-1)?.docNumber ?? null) : normalizeNumber(order);
  const behind = number === null ? words : organOfOrder(number) || (findNumbers(words).length > 0 ? '' : words);
  const before = /(?:由|经)([^，。；◎]{4,60})于\s*$/u.exec(masked.slice(Math.max(0, start - 80), start))?.[1] ?? '';
  return {
    organ: organIn(behind) ?? organIn(before),
    number: number?.replace(/^中华人民共和国(?=国务院)/, '') ?? null,
  };
}

/** 例：国务院令第413号 → 国务院 · 法释〔2016〕29号 → nothing, for a code is no organ */
function organOfOrder(docNumber: string): string {
  return /^([\p{sc=Han}、]+?)(?:令|公告|第[^令]*令)/u.exec(docNumber)?.[1] ?? '';
}

function organIn(words: string): string | null {
  const plain = withoutBlanks(words.split(TITLE)[0] ?? '')
    .replace(/[（(][^）)]*[）)]?/g, '')
    .replace(RE_TERM, '')
    .replace(RE_SESSION, '')
    .replace(RE_LEAD, '')
    .replace(RE_COMMITTEE, '')
    .replace(/[、，,]$/, '')
    .replace(/中华人民共和国(?=国务院|中央军事委员会|全国人民|最高|主席)/g, '');
  return /^[\p{sc=Han}、]{2,60}$/u.test(plain) ? plain : null;
}

function maskTitles(text: string): string {
  let masked = '';
  let done = 0;
  for (const { start, end } of findTitles(text)) {
    masked += text.slice(done, start) + TITLE.repeat(end - start);
    done = end;
  }
  return masked + text.slice(done);
}
