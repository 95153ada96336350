import { Converter } from 'opencc-js/t2cn';
import type { Run, Source } from '../../model/source.ts';
import { RE_HAN } from '../../text/han.ts';
import type { Change, Sourced } from '../../text/sourced.ts';
import { edit } from '../record.ts';
import { splitWords } from '../word-across.ts';
import { limitOf, within } from '../../limits/within.ts';

/** Tables of OpenCC. Words are looked up before characters, so that 乾隆 and 瞭望, which are simplified, stay. */
const toSimplified = Converter({ from: 't', to: 'cn' });
/** Characters of the gazette that are looked at to tell in which script it is printed. */
const SAMPLE = 20_000;

/**
 * A traditional character alone among simplified ones → its simplified form: 风景名胜區 → 风景名胜区.
 *
 * One in a name stays: what the scanner misread there is anybody's guess. A name shows as a row of single characters,
 * since it is in no dictionary of words.
 */
export function repairTraditional(text: Sourced, run: Pick<Run, 'source' | 'edits'>): Sourced {
  const simplified = toSimplified(text.value);
  if (simplified === text.value || simplified.length !== text.value.length || !isSimplified(run.source)) return text;
  const changes: Change[] = [];
  for (let i = 0; i < simplified.length; i++) {
    const char = simplified[i] ?? '';
    if (char === text.value[i] || standsInName(simplified, i)) continue;
    changes.push({ start: i, end: i + 1, replacement: char });
  }
  return edit(text, changes, run, 'repair', 'ocr');
}

/** Told once for each gazette: in one that is printed in traditional characters nearly every text asks. */
const told = new WeakMap<Source, boolean>();

function isSimplified(gazette: Source): boolean {
  const known = told.get(gazette);
  if (known !== undefined) return known;
  const sample = gazette.text.slice(0, SAMPLE);
  const simplified = toSimplified(sample);
  const changed = Array.from(sample).filter((char, i) => char !== simplified[i]).length;
  const characters = Array.from(sample).filter((char) => RE_HAN.test(char)).length;
  const answer = within('slips', changed / Math.max(1, characters));
  told.set(gazette, answer);
  return answer;
}

function standsInName(text: string, index: number): boolean {
  const start = Math.max(0, index - limitOf('longestWord'));
  const words = splitWords(text.slice(start, index + limitOf('longestWord')));
  let offset = start;
  for (const [i, word] of words.entries()) {
    offset += word.length;
    if (offset <= index) continue;
    return word.length === 1 && [words[i - 1], words[i + 1]].some((near) => near?.length === 1 && RE_HAN.test(near));
  }
  return false;
}
