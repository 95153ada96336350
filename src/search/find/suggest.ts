import { fetchPacked } from './fetch-packed.ts';

/** Words of the collection as a reader may mean them, as packed by the build. */
export interface Vocabulary {
  /** Short titles, headings, other words: the most frequent first. */
  phrases: string[];
  /** Characters by their readings, without tones: a character may have several. */
  readings: Record<string, string>;
}

/** What a reader may have meant. */
export interface Suggestion {
  text: string;
  /** Typed in pinyin, or with one other character. */
  how: 'pinyin' | 'character';
}

// 例：yejianjingji、ye jian jing ji、xi'an
const RE_PINYIN = /^[a-zü\s']{2,40}$/iu;
const RE_HAN = /^\p{sc=Han}{3,12}$/u;

export function openVocabulary(folder: URL): () => Promise<Vocabulary> {
  let opened: Promise<Vocabulary> | undefined;
  return () => {
    opened ??= fetchPacked<Vocabulary>(new URL('vocabulary.pack', folder));
    opened.catch(() => (opened = undefined));
    return opened;
  };
}

/** Whether a query may be another spelling of words: asked before the vocabulary is loaded. */
export function mayBeMeant(query: string): boolean {
  return RE_PINYIN.test(query.trim()) || RE_HAN.test(query.trim());
}

/** The words of the collection that a query which stands nowhere may mean; null where there are none. */
export function suggest(query: string, vocabulary: Vocabulary): Suggestion | null {
  const typed = query.trim();
  if (RE_PINYIN.test(typed)) {
    const text = readPinyin(typed.toLowerCase().replace(/[\s']/gu, ''), vocabulary);
    return text === null ? null : { text, how: 'pinyin' };
  }
  const text = RE_HAN.test(typed) ? withOneOther(Array.from(typed), vocabulary.phrases) : null;
  return text === null ? null : { text, how: 'character' };
}

/** The stretch of most phrases that is read so; where there is none, the one whose initials they are. */
function readPinyin(letters: string, { phrases, readings }: Vocabulary): string | null {
  const syllables = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(readings))
    for (const char of chars) syllables.set(char, [...(syllables.get(char) ?? []), syllable]);
  const whole = (char: string): string[] => syllables.get(char) ?? [];
  const initial = (char: string): string[] => whole(char).map((syllable) => syllable.charAt(0));
  return mostFrequent(phrases, letters, whole) ?? (letters.length > 2 ? mostFrequent(phrases, letters, initial) : null);
}

function mostFrequent(phrases: readonly string[], letters: string, read: (char: string) => string[]): string | null {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const chars = Array.from(phrase);
    for (const start of chars.keys()) {
      const end = endOf(chars, start, letters, read);
      if (end === null || end - start < 2) continue;
      const text = chars.slice(start, end).join('');
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const [best] = Array.from(counts).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** Behind which character the letters are used up, each character read in one of its ways; null where none is. */
function endOf(chars: readonly string[], at: number, letters: string, read: (char: string) => string[]): number | null {
  if (letters === '') return at;
  for (const syllable of read(chars[at] ?? '')) {
    if (!letters.startsWith(syllable)) continue;
    const end = endOf(chars, at + 1, letters.slice(syllable.length), read);
    if (end !== null) return end;
  }
  return null;
}

/** The stretch of a phrase that differs in one character. */
function withOneOther(typed: readonly string[], phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    const chars = Array.from(phrase);
    for (let start = 0; start + typed.length <= chars.length; start++) {
      let others = 0;
      for (let i = 0; i < typed.length && others < 2; i++) if (chars[start + i] !== typed[i]) others++;
      if (others === 1) return chars.slice(start, start + typed.length).join('');
    }
  }
  return null;
}
