import { CIRCLED, HAN_DIGIT, HAN_NUMERAL, NUMERAL, parseNumeral } from './numerals.ts';

/**
 * Kinds of number that open a paragraph, in the order in which GB/T 9704—2012 §7.3.3 and the 立法技术规范 nest them.
 */
export type LabelKind =
  | 'part' // 第一编 · 第二篇 · 第一部分
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第四十条
  | 'han' // 一、
  | 'hanParen' // （一）
  | 'arabic' // 1. · 1、
  | 'arabicParen' // （1） · 1）
  | 'circled' // ①
  | 'ordinal'; // 一是

export interface Label {
  kind: LabelKind;
  number: number;
  /** 第十二条之一 → 1. */
  sub: number | null;
  /** As printed, blanks and the colon behind it left out. */
  text: string;
  /** UTF-16 units of the paragraph that it takes, blanks behind it included. */
  length: number;
}

/** Depth that the standards give each kind; siblings share one, children have a greater one. */
export const RANK: Record<LabelKind, number> = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  han: 5,
  hanParen: 6,
  arabic: 7,
  arabicParen: 8,
  circled: 9,
  ordinal: 10,
};

const N = `[${NUMERAL}]{1,5}`;
const PATTERNS: readonly (readonly [LabelKind, RegExp])[] = [
  // 例：第一编 · 第二篇　优化 · 第一部分：
  ['part', new RegExp(`^第\\s*(${N})\\s*(?:编|篇|部分)(?=[\\s：:、]|$)[\\s：:、]*`)],
  // 例：第一章 总则
  ['chapter', new RegExp(`^第\\s*(${N})\\s*章\\s*`)],
  // 例：第二节 审批
  ['section', new RegExp(`^第\\s*(${N})\\s*节\\s*`)],
  // 例：第四十条 · 第十二条之一
  ['article', new RegExp(`^第\\s*(${N})\\s*条(?:之(${N}))?(?![款项第、和至规的])[\\s：:]*`)],
  // 例：一、总体要求
  ['han', new RegExp(`^([${HAN_NUMERAL}]{1,4})\\s*、\\s*`)],
  // 例：（一）指导思想 · (三*)
  ['hanParen', new RegExp(`^[（(]\\s*([${HAN_NUMERAL}]{1,4})\\s*[*＊]?\\s*[)）]\\s*、?\\s*`)],
  // 例：（1）绿地 · (3*) 农产品 · 1）
  ['arabicParen', /^(?:[（(]\s*(\d{1,3})\s*[*＊]?\s*[)）]|(\d{1,3})\s*[)）])\s*、?\s*/],
  // 例：1. 资金 · 1、资金 · 10．资金 · 1.2020年; not 2.5公里
  ['arabic', /^(\d{1,3})\s*(?:[.．](?=(?:19|20)\d{2}年|\D|$)|、)\s*/],
  // 例：①房屋地契
  ['circled', new RegExp(`^([${CIRCLED}])\\s*`)],
  // 例：一是要认真学习
  ['ordinal', new RegExp(`^([${HAN_DIGIT}十]{1,2})是(?=\\p{sc=Han})`, 'u')],
];

/** The number that opens `text`; null where none does. */
export function parseLabel(text: string): Label | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const printed = match[1] ?? match[2] ?? '';
    const number = parseNumeral(printed);
    if (number === null) continue;
    const sub = kind === 'article' && match[2] ? parseNumeral(match[2]) : null;
    return { kind, number, sub, text: match[0].replace(/[\s：:]+/g, ''), length: match[0].length };
  }
  return null;
}
