import type { Stretch } from './titles.ts';

/** A quotation that may run over several paragraphs, its marks included. */
export interface Quotation extends Stretch {
  /** What is quoted, a paragraph each, without the marks around and before them. */
  paragraphs: readonly string[];
}

/**
 * Outermost “…” of a text whose paragraphs are lines. By the rule of print a quotation of several paragraphs opens each
 * of them anew and closes the last alone: “甲。⏎“乙。”. One that closes each of them is one quotation too, where it is
 * led in by a colon. One that is never closed ends with its line.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf('“'); at !== -1; at = text.indexOf('“', found.at(-1)?.end ?? at + 1)) {
    const end = endOf(text, at);
    const last = found.at(-1);
    if (last && continues(text, last, at)) last.end = end;
    else found.push({ start: at, end });
  }
  return found.map(({ start, end }) => ({ start, end, paragraphs: paragraphsIn(text.slice(start, end)) }));
}

function endOf(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '“' && (i === start || text[i - 1] !== '\n')) depth++;
    else if (text[i] === '”' && --depth === 0) return i + 1;
  }
  const line = text.indexOf('\n', start);
  return line === -1 ? text.length : line;
}

/** A whole line behind a quotation that a colon leads in, and that has closed each of its paragraphs. */
function continues(text: string, { start, end }: Stretch, next: number): boolean {
  const isLedIn = text[start - 1] === '：' || text.startsWith('：\n', start - 2);
  const closesEach = text
    .slice(start, end)
    .split('\n')
    .every((line) => line.endsWith('”'));
  return isLedIn && closesEach && next === end + 1 && text[end] === '\n';
}

function paragraphsIn(quoted: string): string[] {
  return quoted.split('\n').map((line) => {
    const opened = line.startsWith('“') ? line.slice(1) : line;
    const isClosed = opened.endsWith('”') && count(opened, '”') > count(opened, '“');
    return outermost(isClosed ? opened.slice(0, -1) : opened);
  });
}

/** Marks inside a quotation are single; in the text itself they are double. */
function outermost(words: string): string {
  return words.includes('“') ? words : words.replaceAll('‘', '“').replaceAll('’', '”');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
