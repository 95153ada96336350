import { anyOf, fromWords } from '../lexicon/words.ts';
import { limitOf } from '../limits/within.ts';
import { PERSONNEL } from './personnel.ts';
import { matchAt } from '../text/match-at.ts';

/** Verbs by which a document gives out another, as alternatives of a pattern. */
export const issuing = fromWords(() => `(?:${anyOf('verbs', 'issue')}|${anyOf('verbs', 'forward')})`);
/** What opens the matter of a title: no name of an organ begins with or holds these. */
export const openers = fromWords(() => `(?:关于|${issuing()})`);
/** What stands behind the issuer of a title. */
const VERBS = fromWords(() => `(?:${openers()}|${PERSONNEL}|${anyOf('genres', 'issues')})`);

const reOrgan = fromWords(
  () =>
    new RegExp(
      `^(?:[\\p{sc=Han}（）()、]{1,${limitOf('longestOrgan')}}${anyOf('organs', 'issues')}|${anyOf('organs', 'whole')})$`,
      'u',
    ),
);
/** The organ that opens a title, with what parts it from the next. 例：北京市人民政府 */
const reFirstOrgan = fromWords(() => organPattern(1));
/** One that follows. 例：办公室（behind 人民政府） */
const reNextOrgan = fromWords(() => organPattern(0));
const reVerb = fromWords(() => new RegExp(VERBS(), 'y'));

/** Whether a text is the whole name of one organ. 例：中共北京市委 · 北京市人民政府办公厅 */
export function isOrgan(name: string): boolean {
  return reOrgan().test(name);
}

/** What parts joint issuers: a blank, behind a whole name 、 or nothing. 例：财政部|国家税务总局 · not 住房、城乡建设 */
const reBetween = fromWords(
  () => new RegExp(`\\s+|(?<=${anyOf('organs', 'issues')})(?:、|(?=${anyOf('beginnings')}))`),
);

/** Issuers that open `title`, blanks or 、 between joint ones; empty where none does. */
export function issuersOf(title: string): string[] {
  return title.slice(0, headEnd(title)).trim().split(reBetween()).filter(Boolean);
}

/** What follows the issuers in `title`: 关于印发《…》的通知. */
export function withoutIssuers(title: string): string {
  const end = headEnd(title);
  return end > 0 ? title.slice(end).trim() : title;
}

/** Tells for any place of `text` whether issuers open what begins there; each organ is read once. */
export function findIssuersIn(text: string): (start: number) => boolean {
  const known = new Map<number, number>();
  return (start) => headEnd(text, start, known) > start;
}

/**
 * Where the organs end that stand at `start`, with a verb behind them; `start` where there are none. Organ by organ,
 * since a pattern for all of them would try every way to part a long list of organs.
 *
 * @param known End of the organs behind each place where one ended, 0 where no verb follows them; is added to.
 */
function headEnd(text: string, start = 0, known = new Map<number, number>()): number {
  const passed: number[] = [];
  let found = 0;
  for (let end = start, pattern = reFirstOrgan(); ; pattern = reNextOrgan()) {
    const organ = matchAt(pattern, text, end)?.[0];
    if (!organ) break;
    end += organ.length;
    found = known.get(end) ?? (matchAt(reVerb(), text, end)?.[0] ? end : 0);
    passed.push(end);
    if (found > 0 || known.has(end)) break;
  }
  for (const end of passed) known.set(end, found);
  return Math.max(start, found);
}

/** @param least Characters before the word that makes it an organ. */
function organPattern(least: number): RegExp {
  const character = `(?!${openers()})[\\p{sc=Han}（）()、]`;
  const most = limitOf('longestOrgan') - 1 + least;
  const organ = `(?:(?:${character}){${least},${most}}?${anyOf('organs', 'issues')}|${anyOf('organs', 'whole')})`;
  return new RegExp(`${organ}(?:等\\d*\\p{sc=Han}{0,4}部门)?\\s*`, 'uy');
}
