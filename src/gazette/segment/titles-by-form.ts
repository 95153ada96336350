import { textOf } from '../clean/text-of.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import type { Block } from '../model/block.ts';
import { annexLabelOf } from '../scan/annex-label.ts';
import { closeTitle } from '../scan/close-title.ts';
import { isDateline } from '../scan/dateline.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { isOrdinance, numberAlone, numberAsTitle } from '../scan/doc-number.ts';
import { isInTitle } from '../scan/brackets.ts';
import { isMastheadLine } from '../scan/gazette-name.ts';
import { genreIs, genreOf } from '../scan/genre.ts';
import { isCase } from '../scan/case-title.ts';
import { withoutNoteCall } from '../scan/note-call.ts';
import { countSigners } from './count-signers.ts';
import { isPersonnel } from '../scan/personnel.ts';
import { officeIn, officerIn } from '../scan/roster.ts';
import { issuersOf, issuing, withoutIssuers } from '../scan/issuer.ts';
import { NUMERAL } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import type { Heads } from './heads.ts';
import {
  announces,
  hasNumberAbove,
  isOrder,
  isTitleLength,
  isTitleLine,
  RE_REMARK,
  textsFrom,
  titleOf,
} from './title-lines.ts';

/** Titles of what may issue another document. 例：关于印发…的通知 · 河东省人民政府令 */
const reIssues = fromWords(() => new RegExp(`${issuing()}|令$`));
/** 例：本条例|自2009年11月1日起施行。 */
const reLastProvision = fromWords(() => new RegExp(`自[^。]{2,30}(?:${anyOf('effects', 'verb')})[^。]{0,60}。$`));
/** 例：中华人民共和国主席令 */
const RE_BARE_ORDER = /^\p{sc=Han}{2,30}令$/u;
/** What stands below it is the title of an annex. 例：附件 · 附件2： · 附： */
export const RE_ANNEX_LABEL = new RegExp(`^附(?:件\\s*[${NUMERAL}]*[：:]?|\\s*[：:])$`);
/** 例：各区委、区政府，市委、市政府各部委办局： */
const RE_ADDRESSEES = /[：:]\s*$/;

/**
 * Number of blocks from `start` on that are a title by their form alone; 0 where they are none. With a contents page
 * only a 发文字号 right below is proof enough, since a notice may forward another organ's whole notice.
 *
 * @param isFree Whether no document above can hold what begins here.
 */
export function countTitleBlocks(
  blocks: readonly Block[],
  start: number,
  hasContents: boolean,
  isFree: () => boolean,
  firsts: ReadonlySet<number>,
): number {
  const above = blocks.slice(0, start).findLast(({ kind }) => kind !== 'rule' && kind !== 'image');
  if ([blocks[start], above].some((block) => RE_ANNEX_LABEL.test(textOf(block)))) return 0;
  let said = '';
  for (let count = 1; within('titleLines', count); count++) {
    const block = blocks[start + count - 1];
    if (!isTitleLine(block)) return 0;
    said = `${said} ${block.text.value}`.trim();
    if (count === 1 && (block.label !== null || /^[（(]/.test(said) || annexLabelOf(said))) return 0;
    if (count === 1 && isMastheadLine(withoutBlanks(said))) return 0;
    if (count === 1 && (officerIn(said) !== null || (isBelowDate(blocks, start) && officeIn(said) !== null))) return 0;
    const title = closeTitle(said);
    if (!isTitleLength(title)) return 0;
    if (count === 1 && numberAsTitle(title) !== null) return count;
    // 例：中华人民共和国主席令 over 第八十四号
    if (RE_BARE_ORDER.test(title) && isOrder(title, textOf(blocks[start + count]))) return count;
    const below = textOf(blocks[start + count]);
    if (!hasContents && (isCase(title, below) || (endsAbove(blocks, start) && isReport(blocks, start + count, title))))
      return count;
    // No organ stands before the title of an ordinance of Hong Kong.
    if (genreOf(title) !== null && isOrdinance(numberAlone(below) ?? '')) return count;
    if (issuersOf(title).length === 0) continue;
    const isOfOfficers = isPersonnel(withoutIssuers(title));
    if (isOfOfficers && !hasContents && endsAbove(blocks, start)) return count;
    if ((genreOf(title) === null && !isOfOfficers) || isInTitle(said)) continue;
    const number = isDateline(below) ? textOf(blocks[start + count + 1]) : below;
    if (
      numberAlone(number) !== null ||
      isOrder(title, below) ||
      announces(title, below) ||
      hasNumberAbove(blocks, start, firsts)
    )
      return count;
    if (hasContents) continue;
    // What may be addressed to all needs neither a number nor 主送机关 below its title.
    if (genreIs(genreOf(title), 'public') && isFree()) return count;
    if (RE_ADDRESSEES.test(below) || isDateline(below)) return count;
  }
  return 0;
}

/** A report to all has its organs and its date below the title. 例：2020年江苏省国民经济和社会发展统计公报 */
function isReport(blocks: readonly Block[], below: number, title: string): boolean {
  return withoutNoteCall(title).endsWith('公报') && countSigners(blocks, below) > 0;
}

function isBelowDate(blocks: readonly Block[], start: number): boolean {
  return RE_DATE_LINE.test(textOf(blocks[start - 1]));
}

/** Whether the text above has come to an end: a sentence, a date, a remark. */
function endsAbove(blocks: readonly Block[], start: number): boolean {
  const last = textOf(blocks[lastAbove(blocks, start)]);
  return last === '' || /[。）)]$/.test(last) || RE_DATE_LINE.test(last);
}

/** Index of the last block above that is neither a rule nor a remark. */
function lastAbove(blocks: readonly Block[], start: number): number {
  let last = start - 1;
  while (blocks[last]?.kind === 'rule' || RE_REMARK.test(textOf(blocks[last]))) last--;
  return last;
}

/**
 * Whether the document above has come to its end: by its last provision, or by a signature where it is none that issues
 * or forwards another, which would stand here.
 */
export function standsFree(blocks: readonly Block[], start: number, heads: readonly number[], all: Heads): boolean {
  const last = lastAbove(blocks, start);
  const signed = textOf(blocks[last]);
  if (reLastProvision().test(signed)) return true;
  if (!RE_DATE_LINE.test(signed) || /^[（(]/.test(signed)) return false;
  const head = heads.findLast((above) => above < last);
  const count = all.get(head ?? -1)?.count ?? 0;
  return head !== undefined && !reIssues().test(titleOf(textsFrom(blocks, head, count)));
}

/**
 * A file without contents page and without a second title is one document: its first lines are the title, up to more
 * blank lines than usual.
 */
export function countOnlyTitle(blocks: readonly Block[], start: number): number {
  const usual = Math.max(1, usualBlanks(blocks));
  let said = '';
  for (let count = 1; within('titleLines', count); count++) {
    const block = blocks[start + count - 1];
    if (!isTitleLine(block) || (count > 1 && block.blanksBefore > usual)) break;
    said = `${said} ${block.text.value}`;
    if (genreOf(closeTitle(said)) !== null && !isInTitle(said)) return isTitleLength(closeTitle(said)) ? count : 0;
  }
  const [first] = textsFrom(blocks, start, 1);
  return isTitleLine(first) && isTitleLength(first.text.value) ? 1 : 0;
}

/** Blank lines between most blocks. */
function usualBlanks(blocks: readonly Block[]): number {
  const counts = blocks.map(({ blanksBefore }) => blanksBefore).toSorted((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}
