import { countLeading } from '../../text/count-leading.ts';
import type { Mark } from '../../text/sourced.ts';
import { usualSize, type PrintedText } from './printed-page.ts';

/** The texts of one base line, from left to right. */
export interface TextLine {
  raw: string;
  marks: Mark[];
  /** Offsets in `raw` of characters that were not surely recognised. */
  doubtful: number[];
  x0: number;
  x1: number;
  /** Base line. */
  y: number;
  /** Of most of its characters. */
  size: number;
}

/** Han, and the marks that are as wide. */
export const RE_WIDE = /[\p{sc=Han}\u3000-\u303f\uff00-\uff60“”‘’…—·]/u;
/** In em: what a word space has at least; what nobody leaves between the characters of a word; between two cells. */
const WORD_SPACE = 0.15;
const WIDE_SPACE = 0.7;
const CELL_SPACE = 3;
/** How far off its line's base a raised or lowered character stands at least, and how much smaller it is. */
const SCRIPT_SHIFT = 0.12;
const SCRIPT_SIZE = 0.82;

/** In points: no text is so large that it stands on a line farther off. */
const FARTHEST = 40;

/** Puts texts together that stand on one base line, the lines from top to bottom. */
export function toTextLines(texts: readonly PrintedText[]): TextLine[] {
  /** By their base lines. */
  const bases: Base[] = [];
  // The largest first: a raised number then finds the line that it belongs to.
  const bySize = texts.filter(({ text }) => text.trim() !== '').sort((a, b) => b.size - a.size || a.y - b.y);
  for (const text of bySize) {
    const near = nearest(bases, text);
    if (near) near.texts.push(text);
    else bases.splice(countAbove(bases, text.y), 0, { y: text.y, size: text.size, texts: [text] });
  }
  return bases.map((base) => toLine(base.texts)).sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

interface Base {
  y: number;
  size: number;
  texts: PrintedText[];
}

/** The line that a text stands on: its base is less than a third of a character away, half of one for a small text. */
function nearest(bases: readonly Base[], { y, size }: PrintedText): Base | null {
  let best: Base | null = null;
  for (let i = countAbove(bases, y - FARTHEST); i < bases.length; i++) {
    const base = bases[i];
    if (!base || base.y > y + FARTHEST) break;
    const distance = Math.abs(base.y - y);
    if (distance > base.size * (size < base.size * SCRIPT_SIZE ? 0.5 : 0.3)) continue;
    if (!best || distance < Math.abs(best.y - y)) best = base;
  }
  return best;
}

function countAbove(bases: readonly Base[], y: number): number {
  return countLeading(bases, (base) => base.y < y);
}

function toLine(texts: PrintedText[]): TextLine {
  const inOrder = texts.sort((a, b) => a.x0 - b.x0);
  const size = usualSize(inOrder);
  const y = inOrder.find((text) => text.size === size)?.y ?? 0;
  let raw = '';
  const marks: Mark[] = [];
  const doubtful: number[] = [];
  for (const [i, text] of inOrder.entries()) {
    const before = inOrder[i - 1];
    if (before) raw += spaceBetween(before, text, size, raw);
    const script = scriptOf(text, y, size);
    const last = marks.at(-1);
    const end = raw.length + text.text.length;
    if (script && last?.kind === script && last.end === raw.length) last.end = end;
    else if (script) marks.push({ kind: script, start: raw.length, end });
    doubtful.push(...(text.doubtful ?? []).map((at) => raw.length + at));
    raw += text.text;
  }
  if (marks.length === 0 && doubtful.length === 0) raw = withoutSpread(raw);
  return { raw, marks, doubtful, x0: inOrder[0]?.x0 ?? 0, x1: Math.max(...inOrder.map(({ x1 }) => x1)), y, size };
}

/** A blank between two characters that have none in Chinese. */
const RE_SPACED = /(?<=[\p{sc=Han}，。；：、）》”]) (?=[\p{sc=Han}，。；：、（《“])/gu;
const RE_TIGHT = /[\p{sc=Han}，。；：、][\p{sc=Han}，。；：、]/u;

/** A sentence that was spread over its line, every character apart, without these blanks. 例：第 六 十 六 条　本 规 定 自 发 布 之 日 起 施 行 。 */
function withoutSpread(text: string): string {
  return /[，。；：、]/.test(text) && !RE_TIGHT.test(text) ? text.replace(RE_SPACED, '') : text;
}

function scriptOf(text: PrintedText, y: number, size: number): 'sup' | 'sub' | null {
  if (text.size > size * SCRIPT_SIZE) return null;
  const shift = (y - text.y) / size;
  if (Math.abs(shift) < SCRIPT_SHIFT) return null;
  return shift > 0 ? 'sup' : 'sub';
}

/** Blanks for what is free between two texts: none, a word space, ideographic ones, or a tab between two cells. */
function spaceBetween(before: PrintedText, text: PrintedText, size: number, raw: string): string {
  const gap = (text.x0 - before.x1) / size;
  if (gap >= CELL_SPACE) return '\t';
  const [left, right] = [raw.at(-1) ?? '', text.text[0] ?? ''];
  if (/\s/.test(left) || /\s/.test(right)) return '';
  if (gap >= WIDE_SPACE) return '\u3000'.repeat(Math.max(1, Math.round(gap)));
  return gap >= WORD_SPACE && !RE_WIDE.test(left) && !RE_WIDE.test(right) ? ' ' : '';
}
