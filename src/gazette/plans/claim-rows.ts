import { anyOf, fromWords } from '../lexicon/words.ts';
import type { PlanDoubt, PlanEdge } from '../model/plan.ts';
import type { Work } from '../model/work.ts';
import { within } from '../limits/within.ts';
import { genreIs } from '../scan/genre.ts';
import { similarity } from '../text/fold.ts';
import { readTitle } from './read-title.ts';
import { editionsBetween } from './span-of.ts';
import type { Claim, Room } from './find-claims.ts';
import type { Standing } from './places.ts';
import type { PlanWork } from './read-plans.ts';

/** A claim with what is known of both texts. */
export interface Case extends Claim {
  /** The text that is cited, and the one that cites it. */
  upper: PlanWork;
  lower: PlanWork;
  /** How the place of the cited text stands to that of the citing one. */
  standing: Standing;
  /** A text that guides and is no law, rule or standard. */
  guides: boolean;
  /** What the years of the cited text are to those of the citing one. */
  span: Span;
  /** About the same, or one of the themes is in the other. */
  akin: boolean;
}

/** wider: holds all years of the other and more; none where one of them names no years. */
export type Span = 'wider' | 'same' | 'before' | 'other' | 'none';

/** What a row decides: an edge, a link that is left open, or that there is none. */
export type Decision = { kind: PlanEdge['kind'] } | { why: PlanDoubt['why'] } | null;

interface ClaimRow {
  decides: Decision;
  /** A claim that the row decides; ◎ for the cited text. */
  example: string;
  when: (one: Case) => boolean;
}

const isOneOf = (...rooms: Room[]): ((one: Case) => boolean) => {
  return ({ room }) => rooms.includes(room);
};
const inFront = isOneOf('opening', 'grounds', 'guidance');

/**
 * What a claim says of two plans, the first row that fits. First what is no claim (a source of figures, a text that is
 * only applied, an annex, a law), then what the title says, then what opening and grounds say by where both are made,
 * at last what single sections say.
 */
export const CLAIM_ROWS: readonly ClaimRow[] = [
  { decides: null, example: '取值参考依据：◎', when: ({ reference }) => reference.sense !== undefined },
  { decides: null, example: '附件：…根据◎', when: isOneOf('annex') },
  {
    decides: { kind: 'previous' },
    example: '◎同时废止',
    when: ({ reference: { relation }, upper, standing, akin }) =>
      (relation === 'repeals' || relation === 'replaces') && upper.isPlan && standing === 'same' && akin,
  },
  {
    decides: { kind: 'previous' },
    example: '本区上一期◎自行终止',
    when: ({ upper, lower, standing, span, room }) =>
      upper.isPlan && standing === 'same' && span === 'before' && isSeries(upper, lower, room),
  },
  {
    decides: { kind: 'previous' },
    example: '本区◎确定的任务完成92%',
    when: ({ upper, lower, standing, behind }) =>
      upper.isPlan && lower.isPlan && standing === 'same' && RE_REVIEWED.test(behind) && isNearlyNext(upper, lower),
  },
  {
    decides: { kind: 'parent' },
    example: '为推进北京市◎（京政办发〔2018〕9号），制定本要点',
    when: ({ room, standing, upper, lower, before, sentence }) =>
      room === 'opening' && isAbove(standing, upper) && upper.isPlan && lower.isPlan && isMadeFor(before, sentence),
  },
  {
    decides: { kind: 'breakdown' },
    example: '为推动本市第二轮◎（2014—2016年）开局，制定本年要点',
    when: (one) => one.room === 'opening' && isWider(one) && isMadeFor(one.before, one.sentence),
  },
  {
    decides: { kind: 'parent' },
    example: '为贯彻落实…，北京市委、市政府于2016年印发◎。',
    when: ({ room, standing, guides, lower, before }) =>
      room === 'opening' && standing === 'above' && guides && lower.isPlan && reGaveOut().test(before),
  },
  {
    decides: null,
    example: '见◎',
    when: ({ reference: { relation } }) => relation !== 'basis' && relation !== 'implements',
  },
  { decides: { kind: 'implements' }, example: '关于落实◎工作方案', when: isOneOf('title') },
  { decides: null, example: '根据◎（条例），制定本方案', when: ({ guides }) => !guides },
  {
    decides: { kind: 'previous' },
    example: '在◎的基础上，组织编制本规划',
    when: (one) => inFront(one) && one.standing === 'same' && one.upper.isPlan && reMadeOn().test(one.behind),
  },
  {
    decides: { kind: 'implements' },
    example: '在本区◎的基础上，深入开展另一工程',
    when: (one) => inFront(one) && isGround(one) && one.standing === 'same' && one.upper.isPlan,
  },
  {
    decides: { kind: 'implements' },
    example: '根据◎，制定本办法',
    when: (one) => inFront(one) && !one.lower.isPlan && one.upper.isPlan && one.standing !== 'other',
  },
  {
    decides: { kind: 'parent' },
    example: '为贯彻落实国务院◎（意见），提出实施意见',
    // Opinions on one thing, each by the government below the other, are carried out like plans.
    when: ({ room, lower, upper, standing, akin }) =>
      room === 'opening' && !lower.isPlan && !upper.isPlan && isAbove(standing, upper) && akin && undertakes(lower),
  },
  {
    decides: null,
    example: '根据◎（意见），提出意见',
    when: ({ lower, upper }) => !lower.isPlan && !upper.isPlan,
  },
  {
    decides: { kind: 'parent' },
    example: '根据北京市◎，制定本方案',
    when: (one) => inFront(one) && one.standing === 'above',
  },
  {
    decides: { kind: 'parent' },
    example: '以◎为指导',
    // A place that is not known to be above, but ranks higher, is named by one of its own.
    when: (one) => inFront(one) && one.standing === 'unknown' && (one.upper.isPlan || one.upper.seat !== null),
  },
  {
    decides: { kind: 'breakdown' },
    example: '落实本区“十三五”时期教育◎，制定三年行动计划',
    when: (one) => inFront(one) && isWider(one),
  },
  {
    decides: { kind: 'implements' },
    example: '根据市委◎，制定本市方案',
    when: (one) => isOneOf('opening', 'grounds')(one) && one.standing === 'same' && !one.upper.isPlan,
  },
  {
    decides: { why: 'not-wider' },
    example: '根据本区同期◎',
    when: (one) => inFront(one) && one.standing === 'same' && one.upper.isPlan,
  },
  {
    decides: { why: 'not-above' },
    example: '根据◎（没有写明地方的意见）',
    when: (one) => isOneOf('opening', 'grounds')(one) && one.standing === 'unknown',
  },
  {
    decides: { kind: 'breakdown' },
    example: '三、根据本区五年◎的要求',
    when: (one) => one.room === 'body' && one.span === 'wider' && isWider(one) && one.akin,
  },
  {
    decides: { kind: 'breakdown' },
    example: '政策依据：本区“十三五”◎',
    when: (one) => isOneOf('heading', 'rubric')(one) && isWider(one),
  },
  {
    decides: { kind: 'implements' },
    example: '（一）贯彻落实◎，推进减排',
    when: (one) =>
      isOneOf('heading', 'rubric')(one) && one.upper.isPlan && one.lower.isPlan && one.standing !== 'other',
  },
];

/** What the place above has given out, as the opening tells it. 例：北京市委、市政府于2016年|印发|《…》 */
const reGaveOut = fromWords(() => new RegExp(`年(?:\\d+月)?(?:联合)?${anyOf('verbs', 'issue')}了?$`));

/** What a plan goes on from. 例：在《…》|的基础上，组织编制|《…规划》 */
const reMadeOn = fromWords(() => new RegExp(`^的基础上[，,]?(?:组织)?(?:编制|${anyOf('verbs', 'makes')})`));

/** What an earlier plan had set, looked back on. 例：《…“十五”发展计划》|确定的新建消防站任务完成92% */
const RE_REVIEWED = /^(?:确定|提出)的[^，。]*(?:完成|实现)/u;
/** Why a plan is made. 例：为推进|第二期三年行动计划（莆政办〔2018〕9号），制定本要点 */
const reFor = fromWords(() => new RegExp(`^[^。]*为(?:进一步|持续)?${anyOf('efforts')}[^，。]*$`, 'u'));
const reMakesThis = fromWords(
  () => new RegExp(`[，,](?:结合[^，。]*，)?(?:特|现)?(?:${anyOf('verbs', 'makes')}|提出)(?:[本如]|以下)`, 'u'),
);

/** A place that ranks higher, and of which nobody says where it lies, is named by one of its own. */
function isAbove(standing: Standing, upper: PlanWork): boolean {
  return standing === 'above' || (standing === 'unknown' && upper.seat !== null);
}

function isMadeFor(before: string, sentence: string): boolean {
  return reFor().test(before.slice(before.lastIndexOf('。') + 1)) && reMakesThis().test(sentence);
}

function undertakes({ title }: PlanWork): boolean {
  return genreIs(readTitle(title).genre, 'undertakes');
}

/** Without 的基础上 a text is what another rests on, with it what it goes on from. */
function isGround({ behind }: Case): boolean {
  return behind.startsWith('的基础上');
}

/** Editions bear one theme; the opening may name the one right before by a theme of nearly the same words. */
function isSeries(upper: PlanWork, lower: PlanWork, room: Room): boolean {
  if (upper.theme.key === lower.theme.key) return true;
  return (
    room === 'opening' && readTitle(upper.title).genre === readTitle(lower.title).genre && isNearlyNext(upper, lower)
  );
}

function isNearlyNext(upper: PlanWork, lower: PlanWork): boolean {
  return editionsBetween(upper, lower) === 0 && within('half', similarity(upper.theme.key, lower.theme.key));
}

/** A plan of the same place that is for longer, or, where one names no years, is of a wider kind (规划 above 方案). */
function isWider({ standing, upper, lower, span }: Case): boolean {
  if (standing !== 'same' || !upper.isPlan || !lower.isPlan) return false;
  // 专项规划 rest on the 规划纲要 for the same years.
  if (span === 'same') return upper.theme.key !== lower.theme.key;
  if (span !== 'none') return span === 'wider';
  return lower.period !== null || upper.period !== null || (isProgramme(upper) && !isProgramme(lower));
}

function isProgramme({ title }: PlanWork): boolean {
  return genreIs(readTitle(title).genre, 'programme');
}

/** Kinds of works of which none guides plans: laws and rules bind by themselves, standards and forms are used. */
const NO_GUIDES: readonly Work['kind'][] = ['法律', '行政法规', '地方性法规', '规章', '标准', '合同文本'];

/** Whether a work may guide plans: a plan, an opinion, a notice, a letter of duties; no law, rule, standard or list. */
export function guides({ kind, title }: Pick<Work, 'kind' | 'title'>): boolean {
  const { genre, isPlan } = readTitle(title);
  return isPlan || (!NO_GUIDES.includes(kind) && !genreIs(genre, 'lasts') && !genreIs(genre, 'tables'));
}
