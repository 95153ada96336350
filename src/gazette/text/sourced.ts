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
export function concat(...texts: Sourced[]): Sourced {
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

/**
 * `text` with [start, end) replaced by `replacement`, whose units take the offset of the first unit replaced.
 * The caller records the edit.
 */
export function splice(text: Sourced, start: number, end: number, replacement = ''): Sourced {
  const origin = text.at[start] ?? text.at[start - 1] ?? 0;
  const middle: Sourced = {
    value: replacement,
    at: Array.from({ length: replacement.length }, () => origin),
    marks: [],
  };
  const before = slice(text, 0, start);
  const after = slice(text, end);
  const joined = concat(before, middle, after);
  // A mark that spans the place stays one mark.
  const spanning = text.marks
    .filter((m) => m.start < start && m.end > end)
    .map((m) => ({ ...m, end: m.end - (end - start) + replacement.length }));
  if (spanning.length === 0) return joined;
  const rest = joined.marks.filter(
    (m) => !spanning.some((s) => m.kind === s.kind && m.start >= s.start && m.end <= s.end),
  );
  return { ...joined, marks: [...rest, ...spanning].sort((a, b) => a.start - b.start) };
}
