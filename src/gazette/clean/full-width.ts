import type { Run } from '../model/source.ts';
import { replaceMatches, type Sourced } from '../text/sourced.ts';
import { editWhole } from './record.ts';

/** Digits and letters as wide as a Han character, with the point between digits. 例：２０１９ · ＰＭ２．５ */
const RE_FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*/g;

/**
 * Full-width digits and letters → half width, as gazettes print them (GB/T 15835—2011): compositors and scanners of
 * earlier years wrote either. Done before anything is read, so that no rule meets a digit of two widths. Each character
 * keeps its place in the file.
 */
export function readFullWidth(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  return replaceMatches(text, RE_FULL_WIDTH, (found) => {
    const { value } = editWhole(found, toHalfWidth(found.value), run, 'repair', 'width');
    return { ...found, value };
  });
}

/** The same of a text that is in no document. */
export function toHalfWidth(text: string): string {
  return text.replace(RE_FULL_WIDTH, (found) => found.normalize('NFKC'));
}
