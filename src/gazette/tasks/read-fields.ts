import { within } from '../limits/within.ts';
import { splitBearers, toBearers, type Bearers } from './bearers.ts';
import { dutyOf, type Duty } from './duty-of.ts';

/** What labels before colons say of a task. */
export interface Fields extends Bearers {
  deadlineText: string | null;
}

/** 例：责任单位|：|区教委 */
const RE_FIELD = /^([^：:，,。]+)[：:](.*)$/su;
const RE_SENTENCE = /[。\n]/u;
const RE_CLAUSE = /[；;]/u;

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
  const names = (duty: Duty): string[] => of(duty).flatMap(splitBearers);
  const deadlineText = of('due').find((value) => value !== '') ?? null;
  const bearers = toBearers({ lead: names('lead'), cooperating: names('cooperating'), bearers: names('bearers') });
  const named = [...bearers.lead, ...bearers.cooperating];
  // 责任单位：要按照…, and then a sentence, names nobody.
  if (named.some((name) => !within('longestOrgan', name.length))) return null;
  return named.length === 0 && deadlineText === null ? null : { ...bearers, deadlineText };
}
