import { within } from '../limits/within.ts';
import type { Source } from '../model/source.ts';
import { fileOfLine } from '../model/source-file.ts';
import { fold } from '../text/fold.ts';
import { findTitle } from './find-title.ts';
import { readContents, readEntry, type Contents, type PrintedEntry } from './read-contents.ts';

/**
 * The contents page of a gazette; null where it has none. Of several files the one that names documents of the others is
 * it: a plan has a page of contents, too, which names its own chapters.
 */
export function contentsOfGazette(source: Source): Contents | null {
  if (source.files.length < 2) return readContents(source);
  for (const { lines } of source.files) {
    const [first, last] = lines;
    const file = fileOfLine(source, first);
    const others = source.lines.filter(({ n }) => fileOfLine(source, n) !== file);
    const contents = contentsOfFile({ ...source, lines: source.lines.slice(0, last) }, others, first);
    if (contents) return contents;
  }
  return null;
}

/**
 * The contents page that a file holds, or is; null where it names no documents of other files.
 *
 * @param others The lines of the other files.
 * @param from First line of the file.
 */
export function contentsOfFile(source: Source, others: Source['lines'], from = 1): Contents | null {
  const contents = readContents(source, from);
  if (contents && namesTitle(contents.entries, others)) return contents;
  return readIndex(
    source.lines.filter(({ n, kind }) => n >= from && kind === 'text'),
    (entry) => namesTitle([entry], others),
  );
}

/** A web page that leads to the documents, one a line and without a page of the printed gazette. */
function readIndex(lines: Source['lines'], isDocument: (entry: PrintedEntry) => boolean): Contents | null {
  if (lines.some(({ raw }) => /[。；]/.test(raw))) return null;
  const entries = lines.map((line) => readEntry([line], null)).filter(isDocument);
  const [first] = entries;
  const last = lines.at(-1);
  return first && last && within('fewestAlike', entries.length) ? { entries, lines: [first.lines[0], last.n] } : null;
}

/** Marks of a heading. 例：# 清江市人民政府 */
const RE_MARKS = /^[\s#*]+|[\s*]+$/g;

/** Whether an entry of a contents page names what is printed on some lines. */
export function namesTitle(entries: readonly PrintedEntry[], lines: Source['lines']): boolean {
  const folded = lines.filter(({ kind }) => kind === 'text').map(({ raw }) => fold(raw.replace(RE_MARKS, '')));
  return entries.some(({ title }) => findTitle(folded, title, 0, new Map()) !== null);
}
