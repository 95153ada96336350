import { unifiedOf } from './radicals.ts';
import { matchAt } from './match-at.ts';

/**
 * Which characters may stand in a text that is published. A file can hold more than can be printed, and a reference
 * (&#27;), TeX or YAML can spell it: whatever is decoded passes here before it is text.
 */

/** What becomes of a character: it stays; it stays and somebody has to look at it; it is replaced. */
type Fate =
  'stays' | 'unknown' | { readonly by: string | ((character: string) => string); readonly why: CharacterReason };

/**
 * Why a character was replaced: it is none; a reader sees nothing of it; it ends a line within a line; it only looks like
 * the one that was meant.
 */
export type CharacterReason = 'no-character' | 'unseen' | 'line-end' | 'radical';

interface CharacterRule {
  /** Of one character in its place. */
  readonly when: RegExp;
  readonly fate: Fate;
}

/** Scripts whose letters change their form by an invisible neighbour. Not those that gazettes are printed in. */
const CURSIVE = String.raw`[[\p{L}\p{M}]--\p{DI}--\p{sc=Han}--\p{sc=Hira}--\p{sc=Kana}--\p{sc=Hang}--\p{sc=Bopo}--\p{sc=Latn}--\p{sc=Grek}--\p{sc=Cyrl}--\p{sc=Zinh}]`;

/** The first row that fits decides. */
const RULES: readonly CharacterRule[] = [
  // Between letters of Mongolian, Uyghur, Devanagari they decide how a word is written. 例：Mongolian ᠬᠠᠨ᠎ᠠ
  { when: new RegExp(`(?<=${CURSIVE})(?:\\u200c|\\u200d|\\u180e)(?=${CURSIVE})`, 'vy'), fate: 'stays' },
  // Joins pictures to one. 例：👨‍👩‍👧
  { when: /(?<=\p{ExtPict}(?:\p{EMod}|\ufe0f)?)\u200d(?=\p{ExtPict})/vy, fate: 'stays' },
  // The form of a Han character in a name, which the register of names tells apart. 例：葛󠄀
  { when: /(?<=\p{sc=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/vy, fate: 'stays' },
  // Where a mark stands in its square, whether a sign is a picture. 例：。︀ · ☎︎
  { when: /(?<=[\p{S}\p{P}\p{N}])[\ufe00-\ufe0f]/vy, fate: 'stays' },
  { when: /(?<=[\p{sc=Mong}--\p{DI}])[\u180b-\u180d\u180f]/vy, fate: 'stays' },
  // Signs of numbers and verses in Arabic, which are seen although they are format characters. 例：؀
  { when: /[\p{Cf}--\p{DI}--[\ufff9-\ufffb]]/vy, fate: 'stays' },
  // A line feed of a word processor, the end of a page of a PDF: Unicode Standard 5.8, newline function.
  { when: /[\v\f\x85\u2028\u2029]/vy, fate: { by: '\n', why: 'line-end' } },
  // As HTML does with a reference to them. No YAML, XML or terminal takes them as text.
  {
    when: /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/vy,
    fate: { by: '\ufffd', why: 'no-character' },
  },
  // Nothing is printed for them, so nothing is lost; some turn the text around them (Trojan Source), some hide words
  // (tag characters), and all keep a word from being found. 例：U+00AD · U+200B · U+202E · U+FEFF inside a text
  { when: /[\p{DI}\ufff9-\ufffb]/vy, fate: { by: '', why: 'unseen' } },
  // PDF programs give them for the character that looks the same, and no search finds that then. 例：⼈⺠政府
  { when: /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/vy, fate: { by: unifiedOf, why: 'radical' } },
  // Private use: what an old font printed there cannot be known. 例：U+F06C of Wingdings; a picture that was left out
  { when: /[\p{Co}\ufffc\ufffd]/vy, fate: 'unknown' },
];

/** All that a row could be for; tab, line feed and carriage return make up the lines and rows of a file. */
const RE_SUSPECT =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{DI}\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}\u2028\u2029\ufffc\ufffd]--[\t\n\r]]/gv;

export interface FoundCharacter {
  /** [start, end) in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** What may be printed in its place; null where it stays, though nobody knows what it prints. */
  by: string | null;
  why: CharacterReason | 'unknown';
}

/** The characters of a text that may not be published, or that nobody can be sure of, in their order. */
export function findCharacters(text: string): FoundCharacter[] {
  return Array.from(text.matchAll(RE_SUSPECT)).flatMap(({ index: start, 0: found }): FoundCharacter[] => {
    const fate = RULES.find(({ when }) => matchAt(when, text, start) !== null)?.fate;
    const end = start + found.length;
    if (fate === undefined || fate === 'stays') return [];
    if (fate === 'unknown') return [{ start, end, by: null, why: fate }];
    const by = typeof fate.by === 'string' ? fate.by : fate.by(found);
    return by === found ? [] : [{ start, end, by, why: fate.why }];
  });
}

/** The text as it may be published. */
export function publishable(text: string): string {
  let [published, done] = ['', 0];
  for (const { start, end, by } of findCharacters(text)) {
    published += text.slice(done, start) + (by ?? text.slice(start, end));
    done = end;
  }
  return published + text.slice(done);
}

/**
 * The text for a record or a message: what may not be published stands there by its code point. 例：[U+202E]
 *
 * A terminal does not obey it, and a reader sees what was there.
 */
export function spellOut(text: string): string {
  let [spelt, done] = ['', 0];
  for (const { start, end, by, why } of findCharacters(text)) {
    const spelling = why === 'radical' ? by : by === null ? null : `[${codePointOf(text.slice(start, end))}]`;
    spelt += text.slice(done, start) + (spelling ?? text.slice(start, end));
    done = end;
  }
  return spelt + text.slice(done);
}

/** 例：U+202E */
export function codePointOf(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
