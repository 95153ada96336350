import { firstCharacter, lastCharacter, RE_HAN } from '../text/han.ts';
import { limitOf } from '../limits/within.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The word of two or more Han characters that stands across the place where `first` ends and `second` begins; null
 * where a word ends there. 例：…应用 | 用，… → null; …完善配套政策,推进服务体系建 | 设，… → 建设
 */
export function findWordAcross(first: string, second: string): string | null {
  const before = first.trimEnd().slice(-limitOf('longestWord'));
  const after = second.trimStart().slice(0, limitOf('longestWord'));
  if (!RE_HAN.test(lastCharacter(before)) || !RE_HAN.test(firstCharacter(after))) return null;
  for (const { segment, index } of WORDS.segment(before + after)) {
    if (index < before.length && index + segment.length > before.length) return segment;
  }
  return null;
}

/** The words of `text`, in order. */
export function splitWords(text: string): string[] {
  return Array.from(WORDS.segment(text), (word) => word.segment);
}
