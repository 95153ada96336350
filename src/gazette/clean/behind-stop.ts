import type { TextBlock } from '../model/block.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import { bracketAtEnd } from '../scan/brackets.ts';
import type { Break } from './break.ts';
import { splitWords } from './word-across.ts';
import { within } from '../limits/within.ts';

/** 例：…缩短办理时间。(2)将部门分设的窗口… */
const RE_INLINE_NUMBER = /[（(](\d{1,2})[)）]/g;

/** Brackets with a remark of their own. 例：（区规自分局、区文旅局） · （区委宣传部牵头，各镇政府各负其责） */
export function isRemark({ text, label }: TextBlock): boolean {
  const bracket = bracketAtEnd(text.value);
  return label === null && bracket?.start === 0 && bracket.mark === '（' && !text.value.includes('。');
}

/** (1) in the first line, (2) at the start of the second, and both in a sibling. */
export function goesOnCounting({ first, second: { label }, findSiblings }: Break): boolean {
  if (label?.kind !== 'arabicParen' || label.number < 2 || first.label?.kind === 'arabicParen') return false;
  const counts = ({ text }: TextBlock): number[] =>
    Array.from(text.value.slice(1).matchAll(RE_INLINE_NUMBER), (match) => Number(match[1]));
  return counts(first).at(-1) === label.number - 1 && findSiblings().some((sibling) => counts(sibling).includes(2));
}

/** Whether the page may cut the paragraph behind its stop. */
export function mayBeCut({ before, atPageFoot, isFull }: Break): boolean {
  return before.endsWith('。') && atPageFoot && isFull();
}

/** 1. …。 | … | 2. …: an item that is a sentence has no second paragraph; an article has, its 款. */
export function breaksList({ first: { label }, below, before }: Break): boolean {
  if (!label || LABEL_KINDS[label.kind].opens !== 'either') return false;
  const next = below?.label;
  return next?.kind === label.kind && next.number === label.number + 1 && !opensWithPhrase(before);
}

/** 坚持统筹。… | 推进… | 坚持开放。…: where the others open with a phrase of one verb, what has none is no item. */
export function breaksParallel({ above, before, after, below }: Break): boolean {
  const others = [above?.text.value ?? '', before, below?.text.value ?? ''];
  const [opening = ''] = splitWords(before);
  return others.every((text) => text.startsWith(opening) && opensWithPhrase(text)) && !opensWithPhrase(after);
}

function opensWithPhrase(text: string): boolean {
  const end = text.indexOf('。');
  return end > 0 && within('longestRunIn', end) && end < text.length - 1;
}
