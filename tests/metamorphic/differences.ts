import { convertText } from '../helpers/convert-text.ts';
import type { Original } from './originals.ts';
import { differencesBetween, outlineOf } from './outline.ts';

/** A change of a file that should leave what it is read as the same, but for what was changed. */
export interface Change {
  /** The changed file. */
  apply: (original: Original) => string;
  /** How a line of the outline reads then; as it did, where this is missing. */
  expect?: (line: string) => string;
  /** What does not count: applied to the lines of both outlines. */
  upTo?: (line: string) => string;
}

const same = (line: string): string => line;

/** What a changed gazette is read as otherwise than it should be, line by line; the lines are those of `outlineOf`. */
export function differencesOf(original: Original, { apply, expect = same, upTo = same }: Change): string[] {
  const text = apply(original);
  if (text === original.text) return [];
  const changed = convertText(text, original.sidecar);
  const expected = outlineOf(original.read).map((line) => upTo(expect(line)));
  return differencesBetween(expected, outlineOf(changed).map(upTo));
}

/** A change of each line of a file that stands alone. */
export function lineByLine(change: (line: string, index: number) => string | readonly string[]): Change['apply'] {
  return ({ text }) => text.split('\n').flatMap(change).join('\n');
}

/** Whether a line is empty: one of tabs is a row to be filled in. */
export function isBlank(line: string): boolean {
  return line.trim() === '' && !line.includes('\t');
}
