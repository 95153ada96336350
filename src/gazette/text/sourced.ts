import { countLeading } from './count-leading.ts';

/**
 * Text that still knows where it came from: each UTF-16 unit of `value` carries its offset in the decoded file.
 *
 * All stages cut, join and repair text through these functions, so that a node can always say which lines it stands
 * on, and so that the tests can prove that nothing was lost: every unit of a source is in one leaf or in one edit.
 */

/** Marks that the scanner made and that are kept as spans over the text. */
export type Mark = { start: number; end: number } & ({ kind: 'sub' | 'sup' } | { kind: 'formula'; latex: string });

export interface Sourced {
  readonly value: string;
  /** Offset in the decoded file of each unit of `value`; units that a repair put in carry that of what they replace. */
  readonly at: readonly number[];
  readonly marks: readonly Mark[];
}

export const EMPTY: Sourced = { value: '', at: [], marks: [] };

/** Text as it stands in the file from `start` on. */
export function sourced(value: string, start: number): Sourced {
  return { value, at: Array.from({ length: value.length }, (_, i) => start + i), marks: [] };
}

/** Like `String.prototype.slice`; marks are cut along. */
export function slice(text: Sourced, start: number, end = text.value.length): Sourced {
  const from = start < 0 ? Math.max(0, text.value.length + start) : Math.min(start, text.value.length);
  const to = end < 0 ? text.value.length + end : Math.min(end, text.value.length);
  if (from === 0 && to === text.value.length) return text;
  const marks = text.marks
    .map((m) => ({ ...m, start: Math.max(m.start, from) - from, end: Math.min(m.end, to) - from }))
    .filter((m) => m.start < m.end);
  return { value: text.value.slice(from, to), at: text.at.slice(from, to), marks };
}

/** Texts one behind the other. */
export function join(texts: readonly Sourced[]): Sourced {
  let offset = 0;
  const marks: Mark[] = [];
  for (const text of texts) {
    for (const m of text.marks) marks.push({ ...m, start: m.start + offset, end: m.end + offset });
    offset += text.value.length;
  }
  return { value: texts.map((t) => t.value).join(''), at: texts.flatMap((t) => t.at), marks };
}

/** Without blanks at both ends. */
export function trim(text: Sourced): Sourced {
  const start = text.value.length - text.value.trimStart().length;
  return slice(text, start, Math.max(start, text.value.trimEnd().length));
}

/** A stretch [start, end) of a text and what comes in its place. */
export interface Replacement {
  start: number;
  end: number;
  by: Sourced;
}

/** A stretch [start, end) of a text and the words that come in its place. */
export interface Change {
  start: number;
  end: number;
  replacement: string;
}

/**
 * `text` with each stretch replaced by words, whose units take the offset of the first unit replaced. The caller
 * records the edits.
 *
 * @param changes In the order of the text, none reaching into the next.
 */
export function splice(text: Sourced, changes: readonly Change[]): Sourced {
  return replaceStretches(
    text,
    changes.map(({ start, end, replacement }): Replacement => {
      const origin = text.at[start] ?? text.at[start - 1] ?? 0;
      const at = Array.from({ length: replacement.length }, () => origin);
      return { start, end, by: { value: replacement, at, marks: [] } };
    }),
  );
}

/**
 * `text` with each stretch replaced, in time linear in its length. A mark around a stretch stays one mark; of one that
 * begins or ends inside, what stands outside stays.
 *
 * @param replacements In the order of the text, none reaching into the next.
 */
export function replaceStretches(text: Sourced, replacements: readonly Replacement[]): Sourced {
  if (replacements.length === 0) return text;
  const bare = { ...text, marks: [] };
  const pieces: Sourced[] = [];
  /** By how much the text has grown before each stretch, and in the end. */
  const growth = [0];
  for (const [i, { start, end, by }] of replacements.entries()) {
    pieces.push(slice(bare, replacements[i - 1]?.end ?? 0, start), by);
    growth.push((growth[i] ?? 0) + by.value.length - (end - start));
  }
  const { value, at, marks } = join([...pieces, slice(bare, replacements.at(-1)?.end ?? 0)]);
  const kept = text.marks.map((m) => ({ ...m, start: placeOf(m.start, 'start'), end: placeOf(m.end, 'end') }));
  return {
    value,
    at,
    marks: [...marks, ...kept.filter((m) => m.start < m.end)].sort((a, b) => a.start - b.start || b.end - a.end),
  };

  function placeOf(place: number, edge: 'start' | 'end'): number {
    const i = countBefore(replacements, place, edge);
    const next = replacements[i];
    const grown = growth[i] ?? 0;
    if (!next || next.start >= place) return place + grown;
    return next.start + grown + (edge === 'start' ? next.by.value.length : 0);
  }
}

/** How many of the stretches end at `place` or before. What is put in where a mark ends is no part of it. */
function countBefore(replacements: readonly Replacement[], place: number, edge: 'start' | 'end'): number {
  return countLeading(replacements, ({ start, end }) => end <= place && (edge === 'start' || start < place));
}

/**
 * `text` with each match of `pattern` changed by `change`, left to right; what that gives is not looked at again.
 *
 * @param pattern Global.
 */
export function replaceMatches(
  text: Sourced,
  pattern: RegExp,
  change: (found: Sourced, match: RegExpExecArray) => Sourced,
): Sourced {
  const replacements = Array.from(text.value.matchAll(pattern), (match): Replacement => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, by: change(slice({ ...text, marks: [] }, start, end), match) };
  });
  return replaceStretches(text, replacements);
}
