import type { Run } from '../model/source.ts';
import { concat, slice, type Mark, type Sourced } from '../text/sourced.ts';
import { edit, recordRemoval } from './record.ts';
import { readFormulas } from './formula.ts';

/** HTML that scanners write. Any other `<…>` is printed text: 面积<5公顷, A 区<西>. */
const RE_TAG = /<(\/?)(p|br|b|i|u|em|strong|span|div|center|sup|sub|input|font)\b([^<>]*?)\/?>/i;
/** 例：<http://www.bjhd.gov.cn> */
const RE_AUTOLINK = /<(https?:\/\/[^<>\s]+)>/;
/** TeX that leaked out of its dollars. 例：PM_{2.5} · m^{2} */
const RE_SCRIPT = /([_^])\{([^{}]{1,6})\}/;
/** 例：\_ \* \# */
const RE_ESCAPE = /\\([\\`*_{}[\]()#+\-.!|~<>$%])/;
/** Only asterisks: runs of `_` are the blanks of a form. */
const RE_BOLD = /\*\*/;
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  deg: '°',
  le: '≤',
  ge: '≥',
  plusmn: '±',
  emsp: '\u3000',
  ensp: ' ',
  middot: '·',
  times: '×',
};
/** 例：&nbsp; · &#8226; */
const RE_ENTITY = new RegExp(`&(${Object.keys(ENTITIES).join('|')}|#\\d{2,5});`);

/**
 * Takes the markup of the scanner off a line: HTML, Markdown emphasis and escapes, TeX. What it means is kept as
 * marks (sub- and superscript, formula) or as characters (☐ for a check box, `\n` for a new line in a cell).
 */
export function readInline(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  let read = readFormulas(text, run);
  read = replaceAll(read, RE_AUTOLINK, (_, found) => unwrap(found, 1, run));
  read = readTags(read, run);
  read = replaceAll(read, RE_SCRIPT, (match, found) => mark(unwrap(found, 2, run), match[1] === '_' ? 'sub' : 'sup'));
  read = replaceAll(read, RE_BOLD, (_, found) => edit(found, 0, found.value.length, '', run, 'markup', 'bold'));
  read = replaceAll(read, RE_ESCAPE, (_, found) => edit(found, 0, 1, '', run, 'markup', 'escape'));
  return replaceAll(read, RE_ENTITY, (match, found) => {
    const name = match[1] ?? '';
    const char = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? match[0]);
    return edit(found, 0, found.value.length, char, run, 'markup', 'entity');
  });
}

/** Sub- and superscript tags become marks, `<p>` and `<br>` new lines, a check box ☐ or ☑, the rest nothing. */
function readTags(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  let rest = text;
  let done: Sourced = slice(text, 0, 0);
  const open: { kind: 'sub' | 'sup'; start: number }[] = [];
  const marks: Mark[] = [];
  for (let match = RE_TAG.exec(rest.value); match; match = RE_TAG.exec(rest.value)) {
    const tag = slice(rest, match.index, match.index + match[0].length);
    done = concat(done, slice(rest, 0, match.index));
    rest = slice(rest, match.index + match[0].length);
    const name = (match[2] ?? '').toLowerCase();
    const closing = match[1] === '/';
    const replacement = replacementOf(name, match[3] ?? '', done.value, rest.value);
    done = concat(done, edit(tag, 0, tag.value.length, replacement, run, 'markup', 'html'));
    if (name !== 'sub' && name !== 'sup') continue;
    if (!closing) open.push({ kind: name, start: done.value.length });
    else {
      const opened = open.pop();
      if (opened && opened.start < done.value.length) marks.push({ ...opened, end: done.value.length });
    }
  }
  const all = concat(done, rest);
  return marks.length === 0 ? all : { ...all, marks: [...all.marks, ...marks].sort((a, b) => a.start - b.start) };
}

function replacementOf(name: string, attributes: string, before: string, after: string): string {
  if (name === 'input') return /checkbox|radio/i.test(attributes) ? (/\bchecked\b/i.test(attributes) ? '☑' : '☐') : '';
  const breaks = name === 'br' || name === 'p' || name === 'div';
  // A new line stands between two texts only: not at the edges of a cell, not twice.
  if (!breaks || before.trim() === '' || after.replace(/<[^<>]*>/g, '').trim() === '' || /\n\s*$/.test(before))
    return '';
  return '\n';
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

/** Applies `change` to each match of `pattern` (not global), left to right; what it returns is not looked at again. */
function replaceAll(
  text: Sourced,
  pattern: RegExp,
  change: (match: RegExpExecArray, found: Sourced) => Sourced,
): Sourced {
  const pieces: Sourced[] = [];
  let rest = text;
  for (let match = pattern.exec(rest.value); match; match = pattern.exec(rest.value)) {
    const end = match.index + match[0].length;
    pieces.push(slice(rest, 0, match.index), change(match, slice(rest, match.index, end)));
    rest = slice(rest, end);
  }
  return pieces.length === 0 ? text : concat(...pieces, rest);
}
