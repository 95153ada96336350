import { LABEL_KINDS, LABEL_KIND_NAMES, type LabelKind } from './label-kinds.ts';
import { HAN_NUMERAL, parseNumeral } from './numerals.ts';

/** The number that opens a paragraph, as a value. */
export interface Label {
  kind: LabelKind;
  number: number;
  /** 第十二条之一 → 1. */
  sub: number | null;
  /** UTF-16 units of the paragraph that it takes, blanks and the colon behind it included. */
  length: number;
}

/** The 、 joins two numbers, counted on and of one kind. 例：一、二级保护区 · 1、2号线; not 一、三亚市… or 1、2021年… */
const RE_JOINED = new RegExp(
  String.raw`^([${HAN_NUMERAL}]+|\d+)、([${HAN_NUMERAL}]+|\d+)(?=[级类期号线等批季层次产段档环轮种型条款项章节楼、和或至到])`,
);

/** The number that opens `text`; null where none does. */
export function parseLabel(text: string): Label | null {
  if (joinsNumbers(text)) return null;
  for (const kind of LABEL_KIND_NAMES) {
    const match = LABEL_KINDS[kind].pattern.exec(text);
    const number = parseNumeral(match?.groups?.['number'] ?? '');
    if (!match || number === null) continue;
    const sub = match.groups?.['sub'];
    return { kind, number, sub: sub ? parseNumeral(sub) : null, length: match[0].length };
  }
  return null;
}

function joinsNumbers(text: string): boolean {
  const [, first, second] = RE_JOINED.exec(text) ?? [];
  return first !== undefined && second !== undefined && parseNumeral(second) === (parseNumeral(first) ?? 0) + 1;
}
