import type { Run } from '../model/source.ts';
import { replaceMatches, slice, type Sourced } from '../text/sourced.ts';
import { readFormulas } from './formula.ts';
import { readFullWidth } from './full-width.ts';
import { edit, editWhole, recordRemoval } from './record.ts';
import { readReferences } from './references.ts';
import { readTags } from './tags.ts';

/** 例：<http://www.bjhd.gov.cn> */
const RE_AUTOLINK = /<(https?:\/\/[^<>\s]+)>/g;
/** TeX that leaked out of its dollars. 例：PM_{2.5} · m^{2} · PM\_{2.5} */
const RE_SCRIPT = /\\?([_^])\{([^{}]{1,6})\}/g;
/** 例：\_ \* \# */
const RE_ESCAPE = /\\([\\`*_{}[\]()#+\-.!|~<>$%])/g;
/** Only asterisks: runs of `_` are the blanks of a form. */
const RE_BOLD = /\*\*/g;

/**
 * Takes the markup of the scanner off a line: HTML, Markdown emphasis and escapes, TeX. What it means is kept as
 * marks (sub- and superscript, formula) or as characters (☐ for a check box, `\n` for a new line in a cell).
 */
export function readInline(text: Sourced, run: Pick<Run, 'edits' | 'source' | 'messages'>): Sourced {
  return readFormulas(text, run, (rest) => readMarkup(rest, run));
}

function readMarkup(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  let read = replaceMatches(text, RE_AUTOLINK, (found) => unwrap(found, 1, run));
  read = readTags(read, run);
  read = replaceMatches(read, RE_SCRIPT, (found, match) =>
    mark(unwrap(found, match[0].indexOf('{') + 1, run), match[1] === '_' ? 'sub' : 'sup'),
  );
  read = replaceMatches(read, RE_BOLD, (found) => editWhole(found, '', run, 'markup', 'bold'));
  read = replaceMatches(read, RE_ESCAPE, (found) =>
    edit(found, [{ start: 0, end: 1, replacement: '' }], run, 'markup', 'escape'),
  );
  return readFullWidth(readReferences(read, run), run);
}

function mark(text: Sourced, kind: 'sub' | 'sup'): Sourced {
  return { ...text, marks: [...text.marks, { kind, start: 0, end: text.value.length }] };
}

/** What stands between an opening mark of `length` characters and a closing one. */
function unwrap(found: Sourced, length: number, run: Pick<Run, 'edits'>): Sourced {
  recordRemoval(slice(found, 0, length), run, 'markup', 'escape');
  recordRemoval(slice(found, -1), run, 'markup', 'escape');
  return slice(found, length, -1);
}
