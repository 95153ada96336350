import { anyOf, fromWords } from '../lexicon/words.ts';
import type { TextBlock } from '../model/block.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import type { Context } from './context.ts';
import { limitOf, within } from '../limits/within.ts';

/** Printed with blanks between its characters, of which a name has no more than three. 例：分 工 说 明 */
const reLetterSpaced = fromWords(
  () => new RegExp(String.raw`^\p{sc=Han}(?:[ \u3000]+\p{sc=Han}){3,${limitOf('longestName') - 1}}$`, 'u'),
);
/** 例：序 言 · 前　言 */
const reCustomary = fromWords(() => new RegExp(`^${anyOf('headings')}$`));
const RE_SENTENCE_END = /[。；;：:，,、！？!?]$/;

/** What a phrase has not, and the lead to a list may have. 例：经研究，提出以下意见 */
const RE_CLAUSE = /[，。；：！？,;:]/;

/** Whether a line may stand above a list of headings as their own: a phrase. 例：…项目方案编写提纲 | 一、摘要 */
export function mayHeadList({ text: { value }, bullet, label }: TextBlock): boolean {
  return within('longestHeading', value.length) && !RE_CLAUSE.test(value) && bullet === null && label === null;
}

/** Whether a line without number is a heading: marked, bold as a whole or in the middle, letter-spaced, or one of the customary words. */
export function isUnlabelledHeading(block: TextBlock, context: Pick<Context, 'indentsParagraphs'>): boolean {
  const text = block.text.value;
  if (!within('longestHeading', text.length) || RE_SENTENCE_END.test(text) || block.bullet) return false;
  if (reLetterSpaced().test(text) || reCustomary().test(withoutBlanks(text))) return true;
  if (block.hashes > 0 || block.bold === 'whole' || block.align === 'center') return true;
  return context.indentsParagraphs && !block.indented;
}
