import { anyOf, fromWords } from '../lexicon/words.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

const NAME = String.raw`(?:\p{sc=Han}{2,4}|\p{sc=Han}\s+\p{sc=Han})`;
const reRoster = fromWords(
  () => new RegExp(`^(?:[\\p{sc=Han}\\s]{2,8}[：:]\\s*)?${NAME}(\\s+)\\p{sc=Han}[^。；：:]*${anyOf('offices')}$`, 'du'),
);
/** An office alone. 例：运输及房屋局局长 */
const reOffice = fromWords(() => new RegExp(`^\\p{sc=Han}{2,20}${anyOf('offices')}$`, 'u'));
/** An office and a name. 例：省长|王建国 · not 长|春市 */
const reOfficer = fromWords(
  () => new RegExp(`^(?!长)(\\p{sc=Han}{0,8}?${anyOf('offices')})(\\p{sc=Han}[\\p{sc=Han}·]{1,7})$`, 'u'),
);

/**
 * Where name and office part in a line of a roster: offset of the blank between them; null for other lines. 例：王 涛
 * 副区长 · 组 长：张力兵 区委副书记、区长
 */
export function findOfficeGap(line: string): number | null {
  return reRoster().exec(line)?.indices?.[1]?.[0] ?? null;
}

/** Who signs with office and name, a blank between, as `部长 尉健行`; null for other lines. 例：省长  王建国 · 部　长　尉健行 */
export function officerIn(line: string): string | null {
  const [, office, name] = reOfficer().exec(withoutBlanks(line)) ?? [];
  if (office === undefined || name === undefined) return null;
  const isParted = new RegExp(`^(?:\\s*\\S){${office.length}}\\s`).test(line);
  return isParted ? `${office} ${name}` : null;
}

/** Whether a line is the name of an office and nothing else. */
export function isOffice(line: string): boolean {
  return reOffice().test(line);
}

/** Who signs below a date, by his office alone or with his name; null for other lines. */
export function officeIn(line: string): string | null {
  return officerIn(line) ?? (isOffice(line) ? line : null);
}
