import { ARABIC, HAN_NUMERAL, parseNumeral } from '../text/numerals.ts';

/** What says which annex a line begins or names: 附件1, 附件一：, 附：. */
export interface AnnexLabel {
  number: number | null;
  /** Whether a colon closes it. */
  colon: boolean;
  /** Units of the line that it takes, blanks and the colon behind it included. */
  length: number;
}

/**
 * Without a blank a numeral may be the beginning of a name, and a number that of a year; 附 alone needs a colon.
 * 例：附件1 · 附 件 2： · 附件三：… · 附：… · not 附件三|亚市…, 附件|2021年… or 附近
 */
const RE_LABEL = new RegExp(
  String.raw`^附(?:\s*件|(?=\s*[：:]))\s*(?<number>[${ARABIC}]{1,2}(?![${ARABIC}年月])|[${HAN_NUMERAL}]{1,3}(?=[\s：:]|$))?\s*(?<colon>[：:])?\s*`,
);

/** The label of an annex that opens a line; null where none does. */
export function annexLabelOf(line: string): AnnexLabel | null {
  const match = RE_LABEL.exec(line);
  if (!match) return null;
  const { number, colon } = match.groups ?? {};
  return { number: parseNumeral(number ?? ''), colon: colon !== undefined, length: match[0].length };
}

/** The label that is all of a line. 例：附件1 · 附 件： · not 附： */
export function annexLabelAlone(line: string): AnnexLabel | null {
  const label = annexLabelOf(line);
  return label?.length === line.length && /^附\s*件/.test(line) ? label : null;
}

/** A line of the list of annexes: 附件：1. 附表, 2. 附图, 附件3：印模. */
export interface AnnexLine {
  number: number | null;
  name: string;
  /** Offset of the name. */
  start: number;
}

/** 例：1.|附表 · 2、|附图 · 1.|2020年附表 · not 1.2公里 */
const RE_COUNT = /^(\d{1,2})\s*(?:[.．](?=\d{4}年|\D)|、)\s*/;

/** What a line of the list of annexes names, without what counts it and the mark at its end. */
export function annexLineOf(line: string): AnnexLine {
  const label = annexLabelOf(line.trimStart());
  const opening = line.length - line.trimStart().length + (label?.colon ? label.length : 0);
  const [counted = '', count] = RE_COUNT.exec(line.slice(opening)) ?? [];
  const start = opening + counted.length;
  const name = line
    .slice(start)
    .trimEnd()
    .replace(/[。；;]$/, '');
  return { number: count === undefined ? (label?.number ?? null) : Number(count), name, start };
}
