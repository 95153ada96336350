import { ARABIC, CIRCLED, HAN_DIGIT, HAN_NUMERAL, NUMERAL } from './numerals.ts';

/** What is known of one kind of number that opens a paragraph. */
interface LabelRecord {
  /** How it is printed, for readers of the data. */
  readonly shown: string;
  /** Reads it at the start of a paragraph, with the blanks behind; its groups are `number` and `sub`. */
  readonly pattern: RegExp;
  /** Depth that the standards give it; siblings share one, children have a greater one. */
  readonly rank: number;
  /** `either`: the form of the text behind it and its siblings tell a heading from an item. */
  readonly opens: 'heading' | 'article' | 'either' | 'item';
  /** Stands inside of sentences as well, so that a line that opens with it may go on from the one above. */
  readonly inSentences: boolean;
  /** Alone in a row of a table it names the group of rows below. */
  readonly groupsRows: boolean;
  /** Abbreviation of the Akoma Ntoso naming convention (OASIS LegalDocML, AKN-NC 1.0 §5.4). */
  readonly idPrefix: 'part' | 'chp' | 'sec' | 'art' | 'lvl';
  /** Type of a heading that it opens: `div` centred, `hei`, `kai` and `bold` after GB/T 9704—2012, 7.3.3. */
  readonly face: 'div' | 'hei' | 'kai' | 'bold';
  /** Words by which a text names such a place: 第三|章. */
  readonly divisions: readonly string[];
  /** Paragraphs that it opens. */
  readonly reads: readonly string[];
  /** Paragraphs that begin alike and have no number. */
  readonly leaves: readonly string[];
}

const N = `[${NUMERAL}]{1,5}`;
const HAN = `[${HAN_NUMERAL}]{1,4}`;
const DIGITS = `[${ARABIC}]{1,3}`;
const inLevels = { idPrefix: 'lvl', divisions: [] } as const;

/**
 * The kinds of number that open a paragraph, in the order in which GB/T 9704—2012 §7.3.3 and the 立法技术规范 nest them.
 * Everything that tells them apart is a column here: a new style is one record, and its fixture in
 * `tests/parse/fixtures/`.
 */
export const LABEL_KINDS = {
  part: {
    shown: '第一编、第二篇、第三部分',
    pattern: new RegExp(String.raw`^第\s*(?<number>${N})\s*(?:编|篇|部分)(?=[\s：:、]|$)[\s：:、]*`),
    rank: 1,
    opens: 'heading',
    inSentences: false,
    groupsRows: true,
    idPrefix: 'part',
    face: 'div',
    divisions: ['编', '篇', '部分'],
    reads: ['第一编', '第二篇　优化', '第一部分：总则'],
    leaves: ['第一部分支出增长较快'],
  },
  chapter: {
    shown: '第一章',
    pattern: new RegExp(String.raw`^第\s*(?<number>${N})\s*章\s*`),
    rank: 2,
    opens: 'heading',
    inSentences: false,
    groupsRows: true,
    idPrefix: 'chp',
    face: 'div',
    divisions: ['章'],
    reads: ['第一章 总则', '第十二章'],
    leaves: [],
  },
  section: {
    shown: '第一节',
    pattern: new RegExp(String.raw`^第\s*(?<number>${N})\s*节\s*`),
    rank: 3,
    opens: 'heading',
    inSentences: false,
    groupsRows: true,
    idPrefix: 'sec',
    face: 'div',
    divisions: ['节'],
    reads: ['第二节 审批'],
    leaves: [],
  },
  article: {
    shown: '第一条、第十二条之一',
    pattern: new RegExp(String.raw`^第\s*(?<number>${N})\s*条(?:之(?<sub>${N}))?(?![款项第、和至规的])[\s：:]*`),
    rank: 4,
    opens: 'article',
    inSentences: false,
    groupsRows: false,
    idPrefix: 'art',
    face: 'bold',
    divisions: ['条'],
    reads: ['第四十条 本办法自发布之日起施行。', '第十二条之一 …'],
    leaves: ['第十条规定的除外', '第三条第二款所列的'],
  },
  han: {
    shown: '一、',
    pattern: new RegExp(String.raw`^(?<number>${HAN})\s*、\s*`),
    rank: 5,
    opens: 'either',
    inSentences: false,
    groupsRows: true,
    face: 'hei',
    ...inLevels,
    reads: ['一、总体要求', '廿一、附则'],
    leaves: ['一、二级保护区'],
  },
  hanParen: {
    shown: '（一）',
    pattern: new RegExp(String.raw`^[（(]\s*(?<number>${HAN})\s*[*＊]?\s*[)）]\s*、?\s*`),
    rank: 6,
    opens: 'either',
    inSentences: false,
    groupsRows: true,
    face: 'kai',
    ...inLevels,
    reads: ['（一）指导思想', '(三*) 纳入考核'],
    leaves: ['（2018年7月12日）'],
  },
  arabic: {
    shown: '1.',
    pattern: new RegExp(String.raw`^(?<number>${DIGITS})\s*(?:[.．](?=(?:19|20)\d{2}年|[^${ARABIC}]|$)|、)\s*`),
    rank: 7,
    opens: 'either',
    inSentences: false,
    groupsRows: false,
    face: 'bold',
    ...inLevels,
    reads: ['1. 资金', '1、资金', '10．资金', '1.2020年完成30%'],
    leaves: ['2.5公里', '1.2020', '1、2号线', '2021年'],
  },
  arabicParen: {
    shown: '（1）',
    pattern: new RegExp(String.raw`^[（(]?\s*(?<number>${DIGITS})\s*[*＊]?\s*[)）]\s*、?\s*`),
    rank: 8,
    opens: 'either',
    inSentences: false,
    groupsRows: false,
    face: 'bold',
    ...inLevels,
    reads: ['（1）绿地', '(3*) 农产品', '1）绿地'],
    leaves: ['（2018）'],
  },
  circled: {
    shown: '①',
    pattern: new RegExp(String.raw`^(?<number>[${CIRCLED}])\s*`),
    rank: 9,
    opens: 'item',
    inSentences: false,
    groupsRows: false,
    face: 'bold',
    ...inLevels,
    reads: ['①房屋地契', '㉑其他'],
    leaves: [],
  },
  ordinal: {
    shown: '一是',
    pattern: new RegExp(String.raw`^(?<number>[${HAN_DIGIT}十]{1,2})是(?=\p{sc=Han})`, 'u'),
    rank: 10,
    opens: 'item',
    inSentences: true,
    groupsRows: false,
    face: 'bold',
    ...inLevels,
    reads: ['一是要认真学习'],
    leaves: ['一是“放”'],
  },
} as const satisfies Readonly<Record<string, LabelRecord>>;

export type LabelKind = keyof typeof LABEL_KINDS;

/** In the order in which they are tried and nest. */
export const LABEL_KIND_NAMES = Object.keys(LABEL_KINDS) as LabelKind[];

/** Words that end the labels that name a place of a text. 例：第三|章 */
export const DIVISIONS: readonly string[] = LABEL_KIND_NAMES.flatMap((kind) => LABEL_KINDS[kind].divisions);
