import type { Relation, Sense } from '../../model/links.ts';
import { anyOf, fromWords } from '../../lexicon/words.ts';
import { NUMERAL } from '../../text/numerals.ts';
import type { Passage } from '../passages.ts';

/**
 * A row of the table that decides what a citing sentence does to what it cites. All conditions that it names must hold;
 * patterns see titles as ◎, without what stands in brackets and quotations.
 */
export interface RelationRow {
  relation: Relation;
  /** A sentence that the row decides; ◎ for the title. */
  example: string;
  /** Only where the passage is one of these. */
  place?: Passage['place'];
  /** Only in the outer notice (or a document without instrument), which alone can issue something. */
  outer?: true;
  /** What the words mean where that is less than the relation. */
  sense?: Sense;
  /** What is done is done to a part of the text only. */
  partly?: true;
  /** Words from the start of the sentence to the list of titles. */
  before?: () => RegExp;
  /** Of those the words behind the last comma, colon or dash, which alone can reach the title. */
  clause?: () => RegExp;
  /** Nothing before the verb that `clause` finds says that the act is only planned. */
  done?: true;
  /** No verb before the title governs it but one that says nothing of it. */
  free?: true;
  /** The nearest verb before the title is one of this relation. */
  verb?: Relation;
  /** Words from the list to the next title or the end of the sentence. */
  after?: () => RegExp;
  /** Words from the list to the end of the sentence, further titles included. */
  rest?: () => RegExp;
  /** Words over the passage: the paragraph of an item, the heads of a cell's row and column, a rubric (政策依据：). */
  over?: () => RegExp;
}

const fixed = (pattern: RegExp) => (): RegExp => pattern;

/** Verbs that give out a text, each kind with what that makes of it. */
const GIVES_OUT = [
  ['promulgates', 'issue', '印发'],
  ['forwards', 'forward', '转发'],
] as const;

/** Before a title in a list of acts: 《…》 that 现将 … 印发 embraces. */
const reNow = fromWords(
  () => new RegExp(`(?:现|兹)将(?:[^，。◎]{0,30}的|[^，。◎]{0,20}?${anyOf('organs', 'issues')})?(?:◎[^，。]*)?$`),
);
const RE_TITLE_END = fromWords(() => new RegExp(`^(?:等[^，。]{0,12})?(?:的${anyOf('genres', 'issues')}|$)`));

const GIVING_OUT: readonly RelationRow[] = GIVES_OUT.flatMap(([relation, kind, verb]): RelationRow[] => [
  {
    relation,
    example: `北京市人民政府${verb}◎的通知`,
    outer: true,
    place: 'title',
    before: fromWords(() => new RegExp(`${anyOf('verbs', kind)}[^，。◎]{0,40}$`)),
    after: RE_TITLE_END,
  },
  {
    relation,
    example: `现将市教委制定的◎${verb}给你们`,
    outer: true,
    before: reNow,
    after: fromWords(() => new RegExp(`^(?:等[^，。◎]{0,16}?)?(?:重新|予以)?${anyOf('verbs', kind)}`)),
  },
  {
    relation,
    example: `◎已经区政府批准，现予${verb}`,
    outer: true,
    free: true,
    rest: fromWords(() => new RegExp(`[，,](?:现(?:予以?)?|予以|现将其|特此)${anyOf('verbs', kind)}`)),
  },
  {
    relation,
    example: `现${verb}◎`,
    outer: true,
    before: fromWords(() => new RegExp(`(?:^|，)(?:现|兹)${anyOf('verbs', kind)}$`)),
  },
]);

/** What is repealed in part still holds: 中有关收费的规定, 与本办法不一致的条款. */
const RE_PARTLY = /^(?:中|与本[^，。；◎]{0,20}(?:不一致|不符|抵触))/;
const reRepealed = fromWords(
  () =>
    new RegExp(
      `^[^，。；◎]{0,40}?(?:[，,]?自[^，。；◎]{2,30}?起[，,]?|[，,](?=同时|一并|予以))?[^，。；◎]{0,4}?(?<!不|不得)${anyOf('verbs', 'repeal')}(?!◎|原)`,
    ),
);
const reRepeals = fromWords(() => new RegExp(`${anyOf('verbs', 'repeal')}\\p{sc=Han}{0,15}$`, 'u'));
const reAmends = fromWords(
  () => new RegExp(`${anyOf('verbs', 'amend')}(?:完善)?(?:原|(?:(?!的)\\p{sc=Han}){1,8}[省市区县])?$`, 'u'),
);

const ACTS: readonly RelationRow[] = [
  {
    relation: 'amends',
    partly: true,
    example: '◎中有关收费的规定同时废止',
    free: true,
    after: both(RE_PARTLY, reRepealed),
  },
  {
    relation: 'amends',
    partly: true,
    example: '废止◎中有关收费的规定',
    done: true,
    clause: reRepeals,
    after: fixed(RE_PARTLY),
  },
  { relation: 'repeals', example: '◎自2019年1月1日起停止执行', free: true, after: reRepealed },
  { relation: 'repeals', example: '市人民政府决定废止◎', done: true, clause: reRepeals },
  {
    relation: 'replaces',
    example: '本标准代替◎',
    clause: fromWords(() => new RegExp(`${anyOf('verbs', 'replace')}\\p{sc=Han}{0,12}$`, 'u')),
  },
  {
    relation: 'replaces',
    example: '◎由本办法代替',
    after: fromWords(() => new RegExp(`^由本\\p{sc=Han}{1,8}${anyOf('verbs', 'replace')}`, 'u')),
  },
  {
    relation: 'repeals',
    example: '北京市人民政府关于废止◎的决定',
    place: 'title',
    clause: fromWords(() => new RegExp(`关于${anyOf('verbs', 'repeal')}\\p{sc=Han}{0,8}$`, 'u')),
  },
  {
    relation: 'amends',
    example: '北京市人民政府关于修改◎的决定',
    place: 'title',
    clause: fromWords(() => new RegExp(`关于${anyOf('verbs', 'amend')}\\p{sc=Han}{0,8}$`, 'u')),
  },
  { relation: 'amends', example: '删去◎第九条第三款', sense: 'plansTo', done: true, clause: reAmends },
  {
    relation: 'amends',
    example: '在◎第九条后增加一条',
    free: true,
    after: fromWords(
      () =>
        new RegExp(
          `^[^，。；◎]{0,20}?(?:作出?(?:如下|以下)?${anyOf('verbs', 'amend')}|${anyOf('verbs', 'amend')}为|(?:进行|予以)${anyOf('verbs', 'amend')}|增加[${NUMERAL}]{1,2}[章节条款项])`,
        ),
    ),
  },
];

const USES: readonly RelationRow[] = [
  {
    relation: 'basis',
    example: '以◎为指导',
    clause: fixed(/(?:以|在)[^，。◎]{0,20}$/),
    after: fromWords(() => new RegExp(`^[^，。◎]{0,14}?为${anyOf('grounds')}|^的基础上`)),
  },
  {
    relation: 'implements',
    example: '推进◎深入实施',
    clause: fromWords(() => new RegExp(`(?:把|${anyOf('efforts')})[^，。◎]{0,12}$`)),
    after: fromWords(() => new RegExp(`^(?:全面|深入|有效)?(?:${anyOf('verbs', 'implements')}|落到实处|落地)`)),
  },
  // What the history of a text tells below its title is no basis of it.
  {
    relation: 'cites',
    example: '根据◎第一次修正',
    verb: 'basis',
    after: fromWords(() => new RegExp(`^(?:第[${NUMERAL}]{1,2}次)?${anyOf('verbs', 'amend')}(?=$|[，）])`)),
  },
  // What it describes is done by offenders.
  {
    relation: 'cites',
    example: '实施◎规定的行为',
    verb: 'implements',
    after: fixed(/^规定的?[^，。；◎]{0,6}(?:行为|犯罪|之罪)/),
  },
  {
    relation: 'basis',
    sense: 'applies',
    example: '依照◎的规定处罚',
    verb: 'basis',
    rest: fixed(/^(?![^。]*(?:制定|编制|结合|现[就对将]|如下))[^。]*(?:处罚|处理|处分|追究|执行|办理|给予)/),
  },
  { relation: 'basis', example: '根据◎制定', verb: 'basis' },
  { relation: 'implements', example: '严格落实◎', verb: 'implements' },
  { relation: 'cites', example: '按照要求填写◎', verb: 'cites' },
];

const OVER: readonly RelationRow[] = [
  { relation: 'accompanies', example: '附件：1. ◎', place: 'annexList' },
  {
    relation: 'repeals',
    example: '下列文件同时废止：|◎',
    over: fromWords(() => {
      const verb = anyOf('verbs', 'repeal');
      return new RegExp(
        `(?:下列|以下)[^，。；]{0,12}${verb}$|${verb}[^，。]{0,24}(?:目录|清单)$|决定${verb}的[^，。；]{0,12}$|^${verb}|${verb}[^，。；]{0,12}[:：]$`,
      );
    }),
  },
  { relation: 'basis', sense: 'dataSource', example: '取值参考依据|◎', over: fixed(/取值|数据来源/) },
  { relation: 'basis', example: '编制依据|◎', over: fixed(/依据/) },
  { relation: 'basis', example: '相关规定|◎', place: 'cell', over: fixed(/法律法规|相关规定/) },
  { relation: 'accompanies', example: '附件|◎', over: fixed(/^附件|配套文件/) },
];

/**
 * What a citing sentence does, the first row that fits. An act (废止, 修订, 印发) goes before the use that is made of a
 * text (根据, 落实); of several verbs before a title the nearest governs it; where the sentence has none, the words over
 * it do (法律依据 as head of a column). Where no row fits, it `cites`.
 */
export const RELATION_ROWS: readonly RelationRow[] = [...GIVING_OUT, ...ACTS, ...USES, ...OVER];

/** Where both patterns match, the second counts. */
function both(first: RegExp, second: () => RegExp): () => RegExp {
  return fromWords(() => new RegExp(`(?=${first.source})${second().source}`));
}
