import { anyOf, fromWords, words } from '../lexicon/words.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

const NAME = String.raw`(?:\p{sc=Han}{2,4}|\p{sc=Han}\s+\p{sc=Han})`;
const reRoster = fromWords(
  () => new RegExp(`^(?:[\\p{sc=Han}\\s]{2,8}[：:]\\s*)?${NAME}(\\s+)\\p{sc=Han}[^。；：:]*${anyOf('offices')}$`, 'du'),
);
/** An office and a name, either letter-spaced. 例：省长  王建国 · 部　长　尉健行 · not 长 春 市 */
const reOfficer = fromWords(() => {
  const offices = words('offices').map((office) => [...office].join('\\s*'));
  return new RegExp(
    `^(?!长)((?:\\p{sc=Han}\\s*){0,6}?(?:${offices.join('|')}))\\s+(\\p{sc=Han}[\\p{sc=Han}·\\s]{1,9})$`,
    'u',
  );
});

/**
 * Where name and office part in a line of a roster: offset of the blank between them; null for other lines. 例：王 涛
 * 副区长 · 组 长：张力兵 区委副书记、区长
 */
export function findOfficeGap(line: string): number | null {
  return reRoster().exec(line)?.indices?.[1]?.[0] ?? null;
}

/** Who signs with office and name, as `市长 王建国`; null where a line is something else. */
export function officerIn(line: string): string | null {
  const [, office, name] = reOfficer().exec(line.trim()) ?? [];
  return office === undefined || name === undefined ? null : `${withoutBlanks(office)} ${withoutBlanks(name)}`;
}
