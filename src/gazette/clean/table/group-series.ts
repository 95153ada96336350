import type { Row } from '../../model/block.ts';
import { HAN_NUMERAL, parseNumeral } from '../../text/numerals.ts';
import { squeeze } from './cell-kind.ts';

/** 例：五、深化重点行业污染治理 · （二）立足… · 第三部分 · 3.… */
const RE_LABEL = new RegExp(`^(第|[（(]?)([${HAN_NUMERAL}]{1,4}|\\d{1,2})([、．.]|[)）]|[章节]|部分)`);

/** Place of a label in a series of its like: 五、 → the fifth of `han、`. */
interface Place {
  series: string;
  number: number;
}

/**
 * Whether `heading` counts on from the last group row of `rows` (四、… → 五、…): then it is a group row itself, whatever
 * the scanner took it for.
 */
export function continuesGroups(rows: readonly Row[], heading: string): boolean {
  const place = placeOf(heading);
  if (!place) return false;
  const last = rows
    .filter((row) => row.cells.filter((cell) => cell.value !== '').length === 1)
    .map((row) => placeOf(row.cells[0]?.value ?? ''))
    .findLast((other) => other?.series === place.series);
  return last !== undefined && last !== null && last.number + 1 === place.number;
}

function placeOf(text: string): Place | null {
  const match = RE_LABEL.exec(squeeze(text));
  const number = match ? parseNumeral(match[2] ?? '') : null;
  if (!match || number === null) return null;
  const [, opening = '', printed = '', closing = ''] = match;
  const digits = /\d/.test(printed) ? 'arabic' : 'han';
  return { series: `${opening.replace('(', '（')}${digits}${closing.replace(')', '）').replace('.', '．')}`, number };
}
