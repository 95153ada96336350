import { LABEL_KINDS, LABEL_KIND_NAMES, type LabelKind } from './label-kinds.ts';
import { HAN_NUMERAL, parseNumeral } from './numerals.ts';

/** The number that opens a paragraph, as a value. */
export interface Label {
  kind: LabelKind;
  number: number;
  /** 第十二条之一 → 1. */
  sub: number | null;
  /** Numbers printed before it: 3.2.1 → 3, 2. */
  above: readonly number[];
  /** UTF-16 units of the paragraph that it takes, blanks and the colon behind it included. */
  length: number;
}

const PROVEN = LABEL_KIND_NAMES.filter((kind) => LABEL_KINDS[kind].proof === 'form');
const DOUBTFUL = LABEL_KIND_NAMES.filter((kind) => LABEL_KINDS[kind].proof === 'siblings');
/** The 、 joins two numbers, counted on and of one kind. 例：一、二级保护区 · 1、2号线; not 一、三亚市… or 1、2021年… */
const RE_JOINED = new RegExp(
  String.raw`^([${HAN_NUMERAL}]+|\d+)、([${HAN_NUMERAL}]+|\d+)(?=[级类期号线等批季层次产段档环轮种型条款项章节楼、和或至到])`,
);

/** The number that opens `text`, where its form leaves no doubt; else null. */
export function parseLabel(text: string): Label | null {
  return joinsNumbers(text) ? null : (readAs(PROVEN, text)[0] ?? null);
}

/** What may be the number that opens `text`, if its list bears it out: I. is the first of Roman ones or behind H. */
export function parseDoubtful(text: string): Label[] {
  return readAs(DOUBTFUL, text);
}

/** A text that may be an entry of a list, its number left out. 例：1、关于… · 十二. 关于… · （三）关于… */
export function withoutListNumber(text: string): string {
  const label = parseLabel(text);
  return label && LABEL_KINDS[label.kind].opens === 'either' ? text.slice(label.length) : text;
}

function readAs(kinds: readonly LabelKind[], text: string): Label[] {
  return kinds.flatMap((kind) => {
    const { pattern, read } = LABEL_KINDS[kind];
    const match = pattern.exec(text);
    const { number: printed = '', sub, above = '' } = match?.groups ?? {};
    const number = read(printed);
    if (!match || number === null) return [];
    const numbersAbove = Array.from(above.matchAll(/\d+/g), ([digits]) => Number(digits));
    return [{ kind, number, sub: sub ? parseNumeral(sub) : null, above: numbersAbove, length: match[0].length }];
  });
}

function joinsNumbers(text: string): boolean {
  const [, first, second] = RE_JOINED.exec(text) ?? [];
  return first !== undefined && second !== undefined && parseNumeral(second) === (parseNumeral(first) ?? 0) + 1;
}
