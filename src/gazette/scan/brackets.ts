const PAIRS: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '〖': '〗',
  '「': '」',
  '『': '』',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));
const RE_MARK = new RegExp(`[()${Object.entries(PAIRS).flat().join('')}]`, 'g');

/** A pair of brackets or quotation marks, its marks included: half-open, in UTF-16 units. */
export interface Bracket {
  start: number;
  /** Behind the closing mark; null where the text does not close it. */
  end: number | null;
  /** The opening mark, （ for ( as well: scanners mix the widths of one pair. */
  mark: string;
  /** Number of brackets around it. */
  depth: number;
}

/**
 * All brackets and quotations of a text in the order in which they open. A closing mark closes the innermost one of its
 * kind, those inside it stay open; one that closes nothing is passed over.
 */
export function findBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  const open: Bracket[] = [];
  /** How many of each kind are open, so that a mark that closes nothing costs nothing. */
  const counts = new Map<string, number>();
  for (const { index, 0: char } of text.matchAll(RE_MARK)) {
    const mark = fold(char);
    if (mark in PAIRS) {
      const bracket: Bracket = { start: index, end: null, mark, depth: open.length };
      found.push(bracket);
      open.push(bracket);
      count(counts, PAIRS[mark], 1);
    } else if (CLOSERS.has(mark) && (counts.get(mark) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(counts, PAIRS[last.mark], -1);
        if (PAIRS[last.mark] !== mark) continue;
        last.end = index + 1;
        break;
      }
    }
  }
  return found;
}

/** The outermost bracket or quotation with which `text` ends; null where it ends in none. */
export function bracketAtEnd(text: string): Bracket | null {
  // Most texts end in none, and need not be searched.
  if (!CLOSERS.has(fold(text.at(-1) ?? ''))) return null;
  return findBrackets(text).find(({ end }) => end === text.length) ?? null;
}

/** `text` without the brackets that it ends in, one behind the other. 例：办法（试行）（2019年修订） · 办法〔试行〕 · 意见（国发〔2014〕43号） */
export function withoutBracketsAtEnd(text: string): string {
  if (!/[)）〕]$/.test(text)) return text;
  const bracket = bracketAtEnd(text);
  return bracket && '（〔'.includes(bracket.mark) ? withoutBracketsAtEnd(text.slice(0, bracket.start)) : text;
}

/**
 * Brackets that hold remarks: who is to do something, until when; the second and third where names in them have the
 * first. 例：…台账。〔责任单位：各县（市、区）人民政府〕
 */
export const REMARK_MARKS: readonly string[] = ['（', '〔', '【'];

/** Closing marks that `text` still owes, the innermost last. */
export function findUnclosed(text: string): string[] {
  const owed: string[] = [];
  let closedTo = 0;
  for (const { start, end, mark } of findBrackets(text)) {
    // What stands in a bracket that is closed is closed with it.
    if (end !== null) closedTo = Math.max(closedTo, end);
    else if (start >= closedTo) owed.push(PAIRS[mark] ?? '');
  }
  return owed;
}

/** Whether a 《 of `text` is still open: a title in it goes on. */
export function isInTitle(text: string): boolean {
  return findUnclosed(text).includes('》');
}

/** Whether `text` closes, before it opens one of the same kind, the innermost mark that is `owed`. */
export function closes(text: string, owed: readonly string[]): boolean {
  const wanted = owed.at(-1);
  if (!wanted) return false;
  let depth = 0;
  for (const char of text) {
    if (PAIRS[fold(char)] === wanted) depth++;
    else if (fold(char) === wanted && depth-- === 0) return true;
  }
  return false;
}

/** Offset of the first of `marks` that stands in no bracket or quotation; −1 where none does. */
export function firstOutside(text: string, marks: string): number {
  let closedTo = 0;
  const brackets = findBrackets(text);
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    for (let b = brackets[next]; b && b.start <= i; b = brackets[++next])
      closedTo = Math.max(closedTo, b.end ?? Infinity);
    if (i >= closedTo && marks.includes(text[i] ?? '')) return i;
  }
  return -1;
}

function count(counts: Map<string, number>, closer: string | undefined, by: number): void {
  if (closer) counts.set(closer, (counts.get(closer) ?? 0) + by);
}

function fold(char: string): string {
  return char === '(' ? '（' : char === ')' ? '）' : char;
}
