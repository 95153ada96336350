import type { Row, RuleBlock, TextBlock } from '../../model/block.ts';
import { fold } from '../../text/fold.ts';
import { continuesGroups } from './group-series.ts';
import { isTableNote } from './table-lines.ts';
import { NUMERAL } from '../../text/numerals.ts';

/** 例：续表 · 续表1 · （续） · 续上表 · 接上页 · 表2（续） */
const RE_CONTINUED = new RegExp(String.raw`^[（(]?[续接](?:上?[表页])?\s*[${NUMERAL}—-]*[）)]?$|[（(]续表?[）)]$`);

/**
 * What stands between two halves of a table that the second half's header shows to be one: `repeated` what a page
 * prints again (续表, title, unit), `group` a group row that became a heading, `note` a note at the foot of a page, `rule`
 * the rule above it. Null: anything else, and the tables are two.
 */
export type Between = 'repeated' | 'group' | 'note' | 'rule' | null;

/**
 * @param above Texts above the table, from which a title or unit may be repeated.
 * @param rows Rows of the first half.
 */
export function readBetween(block: TextBlock | RuleBlock, above: readonly TextBlock[], rows: readonly Row[]): Between {
  if (block.kind === 'rule') return 'rule';
  const text = fold(block.text.value);
  if (isContinuedMark(block)) return 'repeated';
  if (above.some((other) => fold(other.text.value) === text)) return 'repeated';
  if (continuesGroups(rows, block.label)) return 'group';
  return isTableNote(block.text.value) ? 'note' : null;
}

/** 续表 and the like: says of itself that the rows below belong to the table above. */
export function isContinuedMark(block: TextBlock | RuleBlock): boolean {
  return block.kind === 'text' && RE_CONTINUED.test(block.text.value.trim());
}
