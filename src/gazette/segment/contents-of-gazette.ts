import type { Source } from '../model/source.ts';
import { fileOfLine } from '../model/source-file.ts';
import { fold } from '../text/fold.ts';
import { findTitle } from './find-title.ts';
import { readContents, type Contents, type PrintedEntry } from './read-contents.ts';

/**
 * The contents page of a gazette; null where it has none. Of several files the one that names documents of the others is
 * it: a plan has a page of contents, too, which names its own chapters.
 */
export function contentsOfGazette(source: Source): Contents | null {
  if (source.files.length < 2) return readContents(source);
  for (const { lines } of source.files) {
    const [first, last] = lines;
    const contents = readContents({ ...source, lines: source.lines.slice(0, last) }, first);
    if (!contents) continue;
    const file = fileOfLine(source, first);
    const others = source.lines.filter(({ n }) => fileOfLine(source, n) !== file);
    if (namesTitle(contents.entries, others)) return contents;
  }
  return null;
}

/** Marks of a heading. 例：# 清江市人民政府 */
const RE_MARKS = /^[\s#*]+|[\s*]+$/g;

/** Whether an entry of a contents page names what is printed on some lines. */
export function namesTitle(entries: readonly PrintedEntry[], lines: Source['lines']): boolean {
  const folded = lines.filter(({ kind }) => kind === 'text').map(({ raw }) => fold(raw.replace(RE_MARKS, '')));
  return entries.some(({ title }) => findTitle(folded, title, 0, new Map()) !== null);
}
