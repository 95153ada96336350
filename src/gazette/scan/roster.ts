import { anyOf, fromWords } from '../lexicon/words.ts';

const NAME = String.raw`(?:\p{sc=Han}{2,4}|\p{sc=Han}\s+\p{sc=Han})`;
const reRoster = fromWords(
  () => new RegExp(`^(?:[\\p{sc=Han}\\s]{2,8}[：:]\\s*)?${NAME}(\\s+)\\p{sc=Han}[^。；：:]*${anyOf('offices')}$`, 'du'),
);

/**
 * Where name and office part in a line of a roster: offset of the blank between them; null for other lines. 例：王 涛
 * 副区长 · 组 长：张力兵 区委副书记、区长
 */
export function findOfficeGap(line: string): number | null {
  return reRoster().exec(line)?.indices?.[1]?.[0] ?? null;
}
