// 例：第一章、第四十条、1（要空一格）；一、（一）1. ①（不空）；一是（是句子的开头，不空）
const RE_OPEN_END = /(?!是)[\p{L}\p{Nd}]$/u;

/**
 * What separates a printed label from the words behind it: an ideographic blank where the label ends in a character
 * (第一章　总则), nothing where its own mark does that (一、总体要求) or the sentence begins with it (一是要认真学习).
 */
export function separatorAfter(label: string): '' | '　' {
  return RE_OPEN_END.test(label) ? '　' : '';
}

/** Label and words in one line. */
export function joinLabel(label: string | null, words: string): string {
  if (!label || !words) return `${label ?? ''}${words}`;
  return `${label}${separatorAfter(label)}${words}`;
}
