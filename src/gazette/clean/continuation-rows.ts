import { fromWords } from '../lexicon/words.ts';
import { closes, findUnclosed } from '../scan/brackets.ts';
import { genreOf } from '../scan/genre.ts';
import { openers } from '../scan/issuer.ts';
import { breaksList, breaksParallel, goesOnCounting, isRemark, mayBeCut } from './behind-stop.ts';
import type { Break } from './break.ts';
import type { Inset } from './inset.ts';
import { goesOnBelow } from './line-below.ts';
import { isNamedValue, isNumberOf, opensParagraph, standsAlone } from './line-signs.ts';
import { endsInOrgan, hasClause, hasSentence, isHeading, isList, isLongText } from './open-end.ts';
import { endOf, endsInRemark } from './sentence-end.ts';
import { findWordAcross } from './word-across.ts';

/** What makes it certain that a line goes on in another. */
export type Evidence =
  | 'number' // the first is a number alone, the second what it numbers
  | 'place' // the first line runs to the right edge of the page, the second begins at the left one
  | 'line-below' // the scan keeps the printed lines, and the last one is full
  | 'open-bracket' // the first opens 《 “ （, the second closes it
  | 'comma' // the first ends in ， or 、
  | 'word-across' // a word stands across the break
  | 'unfinished' // there are sentences, the last without end
  | 'list' // names that a colon leads to, the last of them cut, and more of them
  | 'full-line' // no end, and the line runs to the margin
  | 'remark' // a sibling ends in （…负责）; here the remark stands alone on the next page
  | 'enumeration' // (1) stands inside it, as (1) and (2) do in its siblings; the next page opens with (2)
  | 'page-foot'; // it fills the last line of the page, and as a paragraph of its own the rest breaks a list

export interface ContinuationRow {
  /** Why the second line goes on from the first; null: they stay apart. */
  because: Evidence | null;
  /** Two lines that the row decides, `|` between them. */
  example: string;
  when: (at: Break) => boolean;
  /** Also where the page has set one of these between the two. */
  across: readonly Inset['kind'][];
}

/** 例：北京市关于…的行动计划 · not 为落实国务院《关于…的意见》，… */
const reOpensTitle = fromWords(() => new RegExp(`^[^，。；《]*${openers()}`));

/** A line that ends in a 文种 and says what it is about, or is one phrase that was not cut. 例：…实施意见 · not …完善流转制度 */
function isTitle({ before, runsToMargin }: Break): boolean {
  if (genreOf(before) === null || before.endsWith('》')) return false;
  return reOpensTitle().test(before) || (!hasClause(before) && runsToMargin() !== true);
}

/** More names of a list, before anything that ends a clause. */
const RE_MORE = /^[^，。；：,;:]+、/;

type When = ContinuationRow['when'];

function goesOn(
  because: Evidence,
  example: string,
  when: When,
  across: ContinuationRow['across'] = [],
): ContinuationRow {
  return { because, example, when, across };
}

function apart(example: string, when: When): ContinuationRow {
  return { because: null, example, when, across: [] };
}

const ANY_LINES = [
  goesOn('number', '第一章|总则', ({ first, second }) => isNumberOf(first, second)),
  apart('完善扶持政策，|2019年7月23日', ({ first, second }) => standsAlone(first) || standsAlone(second)),
  apart('完善扶持政策，|• 调动社会力量。', ({ second }) => second.bullet !== null || second.indented),
  apart('各级各部门要落实责任，完善扶持政策，|推动发展。', ({ goesOnInPrint }) => goesOnInPrint() === false),
  goesOn(
    'place',
    '坚持创新驱动。完善扶持政策，推动文化产业发展。|坚持改革。',
    ({ goesOnInPrint }) => goesOnInPrint() === true,
    ['notes', 'table'],
  ),
  goesOn('line-below', '充分发挥文化资源集聚的优势，推动发展。|坚持改革。', goesOnBelow),
];

const LINES_WITHOUT_STOP = [
  // A title, an entry of the contents and a name have no sentence in them; a list of organs is led by a colon.
  apart(
    '关于全面深化改革的|实施意见',
    ({ first, before, after }) => !isList(first) && !hasClause(before + after) && endOf(after) !== 'stop',
  ),
  goesOn(
    'open-bracket',
    '执行《门头沟区|公墓管理办法》，落实责任。',
    ({ before, after }) => hasClause(before + after) && closes(after, findUnclosed(before)),
    ['notes', 'table'],
  ),
  apart('落实责任，|二、主要任务', ({ second }) => opensParagraph(second)),
  goesOn('comma', '完善扶持政策，|广泛调动社会力量。', ({ end }) => end === 'pause', ['notes', 'table']),
  apart('（二）基本原则，总体思路|坚持统筹推进。落实责任。', isHeading),
  goesOn(
    'word-across',
    '县级以上地方人民政府农业行政主|管部门负责村务公开中财务公开的指导、监督工作。',
    ({ before, after }) => findWordAcross(before, after) !== null,
    ['notes', 'table'],
  ),
  apart('落实责任。本办法由区民政局解释|印发的办法，提供意见。', ({ runsToMargin }) => runsToMargin() === false),
  // Not across a table: a sentence that leads to it may lack its end.
  goesOn('unfinished', '区政府负总责。在区政府|统一领导下，由各镇落实', ({ before }) => hasSentence(before), ['notes']),
  apart(
    '责任单位：区交通局|本意见自发布之日起实施，由各部门解释。',
    ({ first, before }) => isList(first) && endsInOrgan(before),
  ),
  apart(
    '关于全面深化改革，扩大对外开放的实施意见|为落实会议精神，提出如下意见。',
    (at) => !isNamedValue(at.first) && !(at.first.label && hasClause(at.before)) && isTitle(at),
  ),
  goesOn(
    'unfinished',
    '按照上级有关部门的要求，本办法由区民政部门|负责解释。',
    ({ first, before, after }) =>
      (hasClause(before) || isLongText(first)) && (hasSentence(after) || endOf(after) === 'stop'),
    ['notes'],
  ),
  goesOn(
    'full-line',
    '市司法行政机关、环境保护行政主管部门按照中央有关部门|印发的办法，提供意见。',
    ({ runsToMargin }) => runsToMargin() === true,
  ),
  goesOn(
    'list',
    '成员：区人民法院、区财政局、城|子街道、大台街道主要负责人',
    ({ first, after }) => isNamedValue(first) && RE_MORE.test(after),
  ),
];

const LINES_WITH_STOP = [
  goesOn(
    'remark',
    '1.开展统计监测。|（区统计局）',
    ({ before, second, findSiblings }) =>
      isRemark(second) && !endsInRemark(before) && findSiblings().some(({ text }) => endsInRemark(text.value)),
  ),
  apart('开展统计监测。|（2017年度）', ({ second }) => isRemark(second)),
  goesOn('enumeration', '2.完善机制。(1)提高支持力度。|(2)完善担保机制。', goesOnCounting),
  apart('完善担保机制。|3.优化土地供给。', ({ second }) => opensParagraph(second)),
  goesOn(
    'page-foot',
    '1.组织开展修复工作；不能修复的由社会承担。|推进修复产业。',
    (at) => mayBeCut(at) && breaksList(at),
  ),
  goesOn(
    'page-foot',
    '坚持传承文脉。发挥资源优势，推动创新发展。|推进融合，增强辐射力。',
    (at) => mayBeCut(at) && breaksParallel(at),
  ),
];

/** The signs by which a line goes on in the next one, in the order in which they decide. */
export const CONTINUATION_ROWS: readonly ContinuationRow[] = [
  ...ANY_LINES,
  ...LINES_WITHOUT_STOP.map((row) => ({ ...row, when: (at: Break) => at.end !== 'stop' && row.when(at) })),
  ...LINES_WITH_STOP.map((row) => ({ ...row, when: (at: Break) => at.end === 'stop' && row.when(at) })),
];
