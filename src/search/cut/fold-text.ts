/** Text as search compares it, one character (code point) an entry. */
export interface FoldedText {
  chars: string[];
  /** For each character the offset (UTF-16) of what it was made from; one more at the end, the length of the text. */
  at: number[];
}

/** Stands where a match must not cross: between blocks, and between the cells of a row. */
export const BOUNDARY = '\t';

/** Traditional characters by their simplified ones are folded only where a table is given; one character stays one. */
export type Simplify = ReadonlyMap<string, string>;

/**
 * Takes away what a reader does not see as a difference: width, case, accents, kinds of quotation marks, dashes and
 * brackets of years, blanks (but for one between two Latin words or numbers), invisible characters. A tab is a boundary.
 *
 * Index and query are folded by this one function: whatever it does, both sides agree.
 */
export function foldText(text: string, simplify?: Simplify): FoldedText {
  const chars: string[] = [];
  const at: number[] = [];
  let offset = 0;
  let blankAt = -1;
  for (const char of text) {
    const folded = foldChar(char);
    if (folded === BLANK) {
      blankAt = blankAt < 0 ? offset : blankAt;
    } else if (folded !== '') {
      if (blankAt >= 0 && RE_LATIN.test(chars.at(-1) ?? '') && RE_LATIN.test(folded)) push(BLANK, blankAt);
      for (const one of folded) push(simplify?.get(one) ?? one);
      blankAt = -1;
    }
    offset += char.length;
  }
  at.push(offset);
  return { chars, at };

  function push(char: string, from = offset): void {
    chars.push(char);
    at.push(from);
  }
}

/** What every kind of blank is folded to. */
const BLANK = ' ';
// 例：空格、全角空格、换行
const RE_BLANK = /\s/u;
// 例：PM、2.5、5g
const RE_LATIN = /[a-z0-9]/;
/** Compatibility forms of these would lose what tells them apart: ①加强 is not 1加强. 例：①、⑴、㈠、🄰 */
const RE_ENCLOSED = /[①-⓿❶-➓㈀-㉇㉐-㋿\u{1f100}-\u{1f1ff}]/u;
const RE_MARKS = /\p{M}/gu;
/** Zero width and soft hyphens: no one can type what no one sees. */
const RE_INVISIBLE = /\p{Cf}/u;

/** Kinds of one mark, as printers, scanners and keyboards vary them. The first stands for all. */
const ALIKE = ['“„‟〝', '”〞', '‘‚‛', '-‐‑‒–—―−─━', '[〔【〖', ']〕】〗', '·•‧・∙⋅', '<〈⟨', '>〉⟩', '~〜∼'];
const ALIKE_BY_CHAR = new Map(ALIKE.flatMap((kinds) => Array.from(kinds, (kind) => [kind, kinds[0] ?? kind])));

const known = new Map<string, string>();

/** A character as it is compared: none, one, or several (㎡ is m2). Remembered, for a text has few different ones. */
function foldChar(char: string): string {
  let folded = known.get(char);
  if (folded === undefined) known.set(char, (folded = computeFold(char)));
  return folded;
}

function computeFold(char: string): string {
  if (char === BOUNDARY) return BOUNDARY;
  if (RE_BLANK.test(char)) return BLANK;
  if (RE_ENCLOSED.test(char)) return char;
  if (RE_INVISIBLE.test(char)) return '';
  const plain = char.normalize('NFKD').replace(RE_MARKS, '').normalize('NFKC').toLowerCase().replace(RE_BLANKS, '');
  return Array.from(plain, (one) => ALIKE_BY_CHAR.get(one) ?? one).join('');
}

const RE_BLANKS = /\s/gu;
