import { anyOf, fromWords } from '../../lexicon/words.ts';
import { genreOf } from '../../scan/genre.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';

/** Qualifiers that make no name. 例：《实施方案》 · 《暂行办法》 · 《三年行动计划》 */
const reQualifiers = fromWords(() => new RegExp(`^${anyOf('qualifiers')}*$`));

/** Whether a title is no more than a 文种: it names a text only where a text before is meant. */
export function isBareGenre(title: string): boolean {
  const plain = withoutBlanks(title);
  const genre = genreOf(plain);
  return genre !== null && reQualifiers().test(plain.slice(0, plain.length - genre.length));
}
