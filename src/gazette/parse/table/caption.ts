import { isFormField, isTableNote, isTitleNoun } from '../../clean/table/table-lines.ts';
import type { TextBlock } from '../../model/block.ts';
import { captionNumberOf } from '../../scan/caption-number.ts';
import { HAN_NUMERAL } from '../../text/numerals.ts';
import { limitOf, within } from '../../limits/within.ts';

/** Without number. 例：表 门头沟区“两山指数”… */
const RE_UNNUMBERED_TITLE = /^附?表\s/;
/** 例：第一阶段：全面部署，排查摸底 */
const RE_STAGE = new RegExp(`^第[${HAN_NUMERAL}]+(?:阶段|步)`);
/** A sentence, or what leads to the table. 例：各镇街任务量见下表 */
const RE_LEAD = /[下附见]表[:：]?$|[。；，]$/;

export interface Caption {
  /** Texts of the title, its number before it where that stands on a line of its own. */
  title: TextBlock[];
  notes: TextBlock[];
  usedBefore: number;
  usedAfter: number;
}

/**
 * Finds the title above a table, and the notes, units and fields of a form above and below it.
 *
 * @param before Texts directly above the table that nothing else claims, in order.
 * @param after Texts directly below it.
 */
export function findCaption(before: readonly TextBlock[], after: readonly TextBlock[]): Caption {
  const above = countNotes([...before].reverse());
  const candidate = before.at(-1 - above);
  const number = before.at(-2 - above);
  const title = candidate && isTitle(candidate, above === 0) ? [candidate] : [];
  if (number && title.length > 0 && isNumber(number)) title.unshift(number);
  const usedAfter = countNotes(after);
  return {
    title,
    notes: [...before.slice(before.length - above), ...after.slice(0, usedAfter)],
    usedBefore: above + title.length,
    usedAfter,
  };
}

/** Number of texts, from the table away, that belong to it. */
function countNotes(texts: readonly TextBlock[]): number {
  const end = texts.findIndex(
    ({ text, hashes }) => hashes > 0 || !(isTableNote(text.value) || isFormField(text.value)),
  );
  return Math.min(end < 0 ? texts.length : end, limitOf('aroundTable'));
}

/** A number of a table that stands alone. 例：表二 · 附表3 */
function isNumber({ text }: TextBlock): boolean {
  return captionNumberOf(text.value)?.length === text.value.length;
}

function isTitle(block: TextBlock, isNext: boolean): boolean {
  const text = block.text.value.trim();
  if (!within('longestHeading', text.length) || RE_LEAD.test(text)) return false;
  const number = captionNumberOf(text);
  if (RE_UNNUMBERED_TITLE.test(text) || (number && number.length < text.length)) return number?.what !== 'figure';
  // A heading that counts its section is no title of a table.
  if (block.label || RE_STAGE.test(text)) return false;
  // 例：• 耕地保有量, over a card; in the middle of a page
  return isTitleNoun(text) || ((block.bullet !== null || block.align === 'center') && isNext);
}
