import type { LineRange } from '../model/values.ts';
import type { Edit, Source } from '../model/source.ts';
import type { ParsedDocument } from './parse-document.ts';

/** Where everything that a gazette prints ended up. */
export interface Trace {
  source: Source;
  edits: readonly Edit[];
  origins: readonly ParsedDocument['origins'][];
  /** Lines that belong to no document: masthead, contents, colophon. */
  matter: readonly LineRange[];
}

/** What is wrong on one line. */
export interface Stretch {
  line: number;
  /** The units concerned, put together. */
  text: string;
}

export interface Account {
  /** Units of the file, blanks apart, that are in no text and in no edit. */
  lost: Stretch[];
  /** Units that are in two texts, or in a text and in a removal. */
  twice: Stretch[];
}

/**
 * Follows each character of a file to where it ended up: in one leaf, in one edit, or in the matter of the gazette. Takes
 * time in proportion to the file.
 */
export function accountForSource(trace: Trace): Account {
  const uses = countUses(trace);
  const inMatter = new Set(trace.matter.flatMap(([first, last]) => linesFrom(first, last)));
  const lines = trace.source.lines.filter((line) => !inMatter.has(line.n));
  const stretches = (isWrong: (count: number) => boolean): Stretch[] =>
    lines.flatMap(({ n, start, raw }) => {
      let text = '';
      for (let i = 0; i < raw.length; i++) if (isWrong(uses[start + i] ?? 0)) text += raw.charAt(i);
      return text.trim() === '' ? [] : [{ line: n, text: text.replaceAll(RE_BLANKS, '') }];
    });
  return { lost: stretches((count) => count === 0), twice: stretches((count) => count > 1) };
}

/** How many units an account leaves open, on all lines or on those of a document. */
export function countUnaccounted({ lost, twice }: Account, [first, last]: LineRange = [1, Infinity]): number {
  const own = [...lost, ...twice].filter(({ line }) => first <= line && line <= last);
  return own.reduce((sum, { text }) => sum + text.length, 0);
}

const RE_BLANKS = /\s+/g;

/** By offset in the file: 0, 1, or 2 for more. */
function countUses({ source, edits, origins }: Trace): Uint8Array {
  const uses = new Uint8Array(source.text.length);
  const use = (at: number): void => {
    uses[at] = Math.min((uses[at] ?? 0) + 1, 2);
  };
  // What replaces a stretch stands in the text with the offsets of its units, as far as it goes.
  const replaced = new Set<number>();
  const putIn = new Map(edits.flatMap((edit) => (edit.replaced === '' ? [] : [[edit.start, edit.replaced]])));
  for (const { start, end, found, replaced: replacement } of edits) {
    for (let at = start; at < Math.min(end, start + replacement.length); at++) replaced.add(at);
    // What an edit put there may be edited again: it is no unit of the file. 例：&#40; is ( and then （
    if ((uses[start] ?? 0) > 0 && found !== source.text.slice(start, end)) continue;
    for (let at = start; at < end; at++) {
      // Also behind units of the file. 例：“"1” of <table"1> is ’, and <table’> is markup
      if (at > start && putIn.get(at)?.startsWith(found.charAt(at - start))) continue;
      use(at);
    }
  }
  for (const text of origins.flatMap((holders) => [...holders.values()].flat())) {
    for (const at of new Set(text.at)) if (!replaced.has(at)) use(at);
  }
  return uses;
}

function linesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
