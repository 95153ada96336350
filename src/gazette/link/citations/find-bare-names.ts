import { anyOf, fromWords, words } from '../../lexicon/words.ts';
import type { Scan } from '../../scan/scan.ts';
import type { Stretch } from '../../scan/titles.ts';
import { unitAt } from '../../scan/places.ts';

/** The name of a law that stands without 《》. */
export interface BareName extends Stretch {
  name: string;
}

/** What may stand before a name of which it is no part. 例：违反|刑法第… · 宪法和|国务院组织法 · 中华人民共和国|宪法 */
const reLead = fromWords(
  () =>
    new RegExp(
      `(?:^|[^\\p{sc=Han}]|${anyOf('verbs')}|${anyOf('leads')}|中华人民共和国|[和与及或者犯对的在是由有因以把将于向为使国反合])$`,
      'u',
    ),
);
/** What says that a text rests on the law named next. 例：依照|国务院组织法 · 根据宪法和|国务院组织法 */
const reRests = fromWords(
  () =>
    new RegExp(
      `(?:${anyOf('verbs', 'basis')}|违反|参照)(?:中华人民共和国)?(?:\\p{sc=Han}{1,12}法(?:典)?[、和与及])*(?:中华人民共和国)?$`,
      'u',
    ),
);
/** What stands behind a name of which it is no part. 例：国务院组织法|的规定 · 宪法|和 · not 宪法|学 */
const RE_NAME_ENDS = /^(?:[^\p{sc=Han}]|[的和与及或等有制]|规定|$)/u;
/** Characters before a name that say whether it is one. */
const BEFORE = 40;

/**
 * Names of laws without 《》, in order: before an article (刑法第一百四十三条), or as what a text rests on (依照国务院组织法).
 *
 * @param known names beside those that the language has: of laws that the collection prints or cites
 */
export function findBareNames({ text, titles }: Scan, known: ReadonlySet<string>): BareName[] {
  if (!text.includes('法') && !text.includes('条例')) return [];
  const names = [...new Set([...words('statutes'), ...known])].filter((name) => text.includes(name));
  const found: BareName[] = [];
  for (const name of names.sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (isInside(start, titles)) continue;
      const before = text.slice(Math.max(0, start - BEFORE), start);
      if (!reLead().test(before)) continue;
      const isNamed =
        unitAt(text, end)?.kind === '条' || (reRests().test(before) && RE_NAME_ENDS.test(text.slice(end)));
      if (isNamed) found.push({ name, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isInside(offset: number, titles: readonly Stretch[]): boolean {
  return titles.some(({ start, end }) => start < offset && offset < end);
}
