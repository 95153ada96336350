import { MEASURES } from './unit.ts';
import { parseNumeral } from './numerals.ts';

/** What is known of one kind of number that opens a paragraph. */
export interface LabelRecord {
  /** How it is printed, for readers of the data. */
  readonly shown: string;
  /** Reads it at the start of a paragraph, with the blanks behind; its groups are `number`, `sub` and `above`. */
  readonly pattern: RegExp;
  readonly read: (printed: string) => number | null;
  /** `siblings`: the form alone may deceive, and a number before or behind it in its list must bear it out. */
  readonly proof: 'form' | 'siblings';
  /** Depth that the standards give it; siblings share one, children have a greater one. */
  readonly rank: number;
  /** Family of kinds that no standard places: they stand below what is open where the first of them comes. */
  readonly floats: string | null;
  /** `either`: the form of the text behind it and its siblings tell a heading from an item. */
  readonly opens: 'heading' | 'article' | 'either' | 'item';
  /** Stands inside of sentences as well, so that a line that opens with it may go on from the one above. */
  readonly inSentences: boolean;
  /** Alone in a row of a table it names the group of rows below. */
  readonly groupsRows: boolean;
  /** Abbreviation of the Akoma Ntoso naming convention (OASIS LegalDocML, AKN-NC 1.0 §5.4). */
  readonly idPrefix: 'part' | 'chp' | 'sec' | 'art' | 'lvl';
  /** Type of a heading that it opens: `div` centred, `hei`, `kai` and `bold` after GB/T 9704—2012, 7.3.3. */
  readonly face: 'div' | 'hei' | 'kai' | 'bold';
  /** Paragraphs that it opens. */
  readonly reads: readonly string[];
  /** Paragraphs that begin alike and have no number. */
  readonly leaves: readonly string[];
}

/** What makes a quantity of the number before it. 例：1.1|亿元 · 2.5|公里 · 3.2|％ */
export const MEASURE = `(?:[%％‰℃°年月日]|[万亿]|平方|立方|${MEASURES})`;

/** What a decision that amends says right behind the number of an article of another text. 例：第九条|修改为 · 第十三条|后增加一条 */
export const AMENDING = '(?:修改|改|分)为|之?[前后]?增加[一二两三四五六七八九十]+[条款项]|删去|中的“';

/** A division of a statute. */
export const division = {
  read: parseNumeral,
  proof: 'form',
  floats: null,
  opens: 'heading',
  inSentences: false,
  groupsRows: true,
  face: 'div',
} as const;

/** A number of a list, which may be one of headings or one of items. */
export const list = {
  read: parseNumeral,
  proof: 'form',
  floats: null,
  opens: 'either',
  inSentences: false,
  groupsRows: false,
  idPrefix: 'lvl',
  face: 'bold',
} as const;

/** A word that counts, inside of a sentence as well as in front of a paragraph. */
export const counting = { ...list, opens: 'item', inSentences: true } as const;

/** 1.1, 1.1.1: the numbers above it are printed with it. */
export function decimal(depth: 2 | 3 | 4) {
  return {
    ...list,
    pattern: new RegExp(
      String.raw`^(?<above>(?:\d{1,2}[.．]){${depth - 1}})(?<number>\d{1,2})[.．、]?\s*(?!${MEASURE})(?=[\p{sc=Han}“《（(]|$)`,
      'u',
    ),
    proof: 'siblings',
    rank: 7 + depth / 10,
    floats: 'decimal',
  } as const;
}
