import { within } from '../limits/within.ts';
import { NUMERAL } from '../text/numerals.ts';
import { isBearer, splitBearers, toBearers, type Bearers } from './bearers.ts';
import { readClauses, readDutyOfOwn } from './read-clauses.ts';
import { dutyOf, type Duty } from './duty-of.ts';

/** What labels before colons say of a task. */
export interface Fields extends Bearers {
  deadlineText: string | null;
}

/** 例：责任单位|：|区教委 */
const RE_FIELD = /^([^：:，,。]+)[：:](.*)$/su;
/** Also between two fields on a line. 例：主责单位：市人社局 |参与单位：市民政局 */
const RE_SENTENCE = /[。\n]|\s+(?=[\p{sc=Han}（）()]+[：:])/u;
/** Also a comma before the next label. 例：牵头单位：市发展改革委|，|配合单位：市委组织部 */
const RE_CLAUSE = /[；;]|[，,](?=[\p{sc=Han}（）()]+[：:])/u;

/**
 * Reads a text that consists of fields: 牵头单位：市教委；责任单位：各区；完成时限：2018年6月底前。 What a field with another
 * label says (牵头区领导) is passed over.
 *
 * @returns null where the text is anything else, or names nobody and no day
 */
export function readFields(text: string): Fields | null {
  const found: { duty: Duty | null; value: string }[] = [];
  for (const sentence of text.split(RE_SENTENCE).filter((words) => words.trim() !== '')) {
    for (const [i, clause] of sentence.split(RE_CLAUSE).entries()) {
      const [, label, value = ''] = RE_FIELD.exec(clause.trim()) ?? [];
      const last = found.at(-1);
      if (label !== undefined) found.push({ duty: dutyOf(label), value: value.trim() });
      else if (last && i > 0) last.value += `；${clause.trim()}`;
      else return null;
    }
  }
  const of = (duty: Duty): string[] => found.filter((field) => field.duty === duty).map(({ value }) => value);
  const pieces = (['lead', 'cooperating', 'bearers'] as const).flatMap(of).flatMap((value) => value.split(RE_PIECE));
  const shared = [...of('shared').map((value) => readClauses(value)), ...pieces.map(readDutyOfOwn)];
  const all = (duty: Duty): string[] => of(duty).flatMap(withoutClauses).flatMap(splitBearers);
  const names = (duty: Duty): string[] => all(duty).filter((name) => !isDeadline(name));
  const until = (['lead', 'cooperating', 'bearers'] as const).flatMap(all).filter(isDeadline);
  const deadlineText = [...of('due'), ...until].find((value) => value !== '') ?? null;
  const bearers = toBearers({
    lead: [...names('lead'), ...shared.flatMap((one) => one?.lead ?? [])],
    cooperating: [...names('cooperating'), ...shared.flatMap((one) => one?.cooperating ?? [])],
    bearers: names('bearers'),
  });
  const named = [...bearers.lead, ...bearers.cooperating];
  // 责任单位：要按照…, and then a sentence, names nobody.
  if (named.some((name) => !within('longestOrgan', name.length))) return null;
  return named.length === 0 && deadlineText === null ? null : { ...bearers, deadlineText };
}

const RE_PIECE = /[，,；;]/u;

/** What a field lists without a verb. 例：责任部门：|市环保局|，市建委配合 */
function withoutClauses(value: string): string {
  const pieces = value.split(RE_PIECE);
  const names = pieces.filter((piece) => readDutyOfOwn(piece) === null);
  return names.length === pieces.length ? value : names.join('，');
}

/** What stands behind names and says until when. 例：责任单位：各行业主管部门，|长期推进 · …；|2016年12月底前完成 */
const RE_UNTIL = new RegExp(`^(?:[${NUMERAL}]|年|每|全年|长期|持续)`, 'u');

function isDeadline(name: string): boolean {
  return RE_UNTIL.test(name) && !isBearer(name);
}
