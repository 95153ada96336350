import { anyOf, fromWords } from '../lexicon/words.ts';
import { isOrgan } from '../scan/issuer.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** A short line that names a class of documents. 例：省政府文件 · 人事任免 · 司法文件选载 */
const reClass = fromWords(() => new RegExp(`^[\\s*#]*([\\p{sc=Han}、\\s]{0,16}${anyOf('classes')})[\\s*]*$`, 'u'));

/** The class of documents that is all of a line; null for other lines, and for the name of an organ. */
export function classIn(line: string): string | null {
  return isOrgan(withoutBlanks(line)) ? null : (reClass().exec(line)?.[1]?.trim() ?? null);
}
