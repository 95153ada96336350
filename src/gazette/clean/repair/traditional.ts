import { Converter } from 'opencc-js/t2cn';
import type { Run } from '../../model/source.ts';
import { RE_HAN } from '../../text/han.ts';
import type { Change, Sourced } from '../../text/sourced.ts';
import { edit } from '../record.ts';
import { splitWords } from '../word-across.ts';
import { limitOf } from '../../limits/within.ts';

/** Tables of OpenCC. Words are looked up before characters, so that 乾隆 and 瞭望, which are simplified, stay. */
const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * A traditional character alone among simplified ones → its simplified form: 风景名胜區 → 风景名胜区. A gazette that is
 * printed in traditional characters is read in simplified ones, so that it has none here.
 *
 * One in a name stays: what the scanner misread there is anybody's guess. A name shows as a row of single characters,
 * since it is in no dictionary of words.
 */
export function repairTraditional(text: Sourced, run: Pick<Run, 'source' | 'edits'>): Sourced {
  if (run.source.printed !== null) return text;
  const simplified = toSimplified(text.value);
  if (simplified === text.value || simplified.length !== text.value.length) return text;
  const changes: Change[] = [];
  for (let i = 0; i < simplified.length; i++) {
    const char = simplified[i] ?? '';
    if (char === text.value[i] || standsInName(simplified, i)) continue;
    changes.push({ start: i, end: i + 1, replacement: char });
  }
  return edit(text, changes, run, 'repair', 'ocr');
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
