import type { Run } from '../model/source.ts';
import { replaceMatches, replaceStretches, slice, type Mark, type Replacement, type Sourced } from '../text/sourced.ts';
import { editWhole } from './record.ts';

/** HTML that scanners write. Any other `<…>` is printed text: 面积<5公顷, A 区<西>. No tag has a formula (U+FFFC) in it. */
const RE_TAG = /<(\/?)(p|br|b|i|u|em|strong|span|div|center|sup|sub|input|font)\b([^<>\ufffc]*?)\/?>/gi;
const RE_ANY_TAG = /<[^<>]*>/g;

/** Sub- and superscript tags become marks, `<p>` and `<br>` new lines, a check box ☐ or ☑, the rest nothing. */
export function readTags(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  const tags = [...text.value.matchAll(RE_TAG)];
  if (tags.length === 0) return text;
  const printedEnd = text.value.replace(RE_ANY_TAG, (tag) => ' '.repeat(tag.length)).trimEnd().length;
  const replacements: Replacement[] = [];
  let done = 0;
  let inLine = false;
  for (const { index: start, 0: tag, 2: name = '', 3: attributes = '' } of tags) {
    const end = start + tag.length;
    if (text.value.slice(done, start).trim() !== '') inLine = true;
    // A new line stands between two texts only: not at the edges of a cell, not twice.
    const replacement = replacementOf(name.toLowerCase(), attributes, inLine && end < printedEnd);
    if (replacement !== '') inLine = replacement !== '\n';
    const found = { ...slice(text, start, end), marks: [] };
    replacements.push({ start, end, by: editWhole(found, replacement, run, 'markup', 'html') });
    done = end;
  }
  return replaceStretches({ ...text, marks: [...text.marks, ...scriptsOf(tags)] }, replacements);
}

/** 例：<table border="1"> · </tr> · <!-- image --> */
const RE_MARKUP = /<(?:!--(?:(?!<!--).)*?-->|\/?([a-z][a-z\d]*)\b[^<>]*>)/gis;

const RE_INLINE = new RegExp(`^${RE_TAG.source}$`, 'i');

/** Takes the tags off a piece of HTML, all or those that `readTags` does not read; what they part stays apart. */
export function dropTags(text: Sourced, run: Pick<Run, 'edits'>, which: 'all' | 'unread'): Sourced {
  return replaceMatches(text, RE_MARKUP, (found, { 1: name = '' }) =>
    which === 'unread' && RE_INLINE.test(found.value)
      ? found
      : editWhole(found, /^(?:t[rdh]|li)$/i.test(name) ? ' ' : '', run, 'markup', 'html'),
  );
}

function replacementOf(name: string, attributes: string, betweenTexts: boolean): string {
  if (name === 'input') return /checkbox|radio/i.test(attributes) ? (/\bchecked\b/i.test(attributes) ? '☑' : '☐') : '';
  return betweenTexts && /^(?:br|p|div)$/.test(name) ? '\n' : '';
}

/** No print sets a script in more scripts than these: what is nested deeper is marked by those around it. */
const DEEPEST_SCRIPT = 4;

/** What stands between a tag of a script and the next closing one; one without its partner marks nothing. */
function scriptsOf(tags: readonly RegExpExecArray[]): Mark[] {
  const open: ({ kind: 'sub' | 'sup'; start: number } | null)[] = [];
  return tags.flatMap(({ index, 0: tag, 1: slash, 2: name = '' }): Mark[] => {
    const kind = name.toLowerCase();
    if (kind !== 'sub' && kind !== 'sup') return [];
    if (slash === '/') return [open.pop()].flatMap((opened) => (opened ? [{ ...opened, end: index }] : []));
    open.push(open.length < DEEPEST_SCRIPT ? { kind, start: index + tag.length } : null);
    return [];
  });
}
