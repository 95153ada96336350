import { fromWords } from '../lexicon/words.ts';
import { issuing } from '../scan/issuer.ts';
import type { Relation } from '../model/links.ts';
import type { Context } from './citation-context.ts';
import type { Passage } from './passages.ts';
import { HAN_NUMERAL, NUMERAL } from '../text/numerals.ts';

export interface Surroundings extends Context {
  place: Passage['place'];
  leadIn: string;
  /** Words before the first colon of the passage. 例：政策依据：《…》；《…》。 */
  rubric: string;
  /** In the outer notice (or a document without instrument), which alone can issue something. */
  outer: boolean;
}

/**
 * What a citing sentence does to what it cites. An act (废止, 修订, 印发) goes before the use that is made of a text
 * (根据, 落实); of several verbs before a title the nearest governs it; where the sentence has none, the words over it
 * do (法律依据 as head of a column). Everything else `cites`.
 */
export function readRelation(s: Surroundings): Relation {
  return readAct(s) ?? readUse(s) ?? readLeadIn(s) ?? 'cites';
}

// --- Acts

/** 例：印发|《…》的通知 · 转发区文化委|《…》的通知 */
const reTitleIssues = fromWords(() => new RegExp(`(${issuing()})[^，。◎]{0,40}$`));
const RE_TITLE_END = /^(?:等[^，。]{0,12})?(?:的(?:通知|公告|通告|命令|令|决定|函|通报)|$)/;
/** 例：现将|《…》印发给你们 · 现将市教委制定的|《…》转发给你们 · 现将修订后的|《…》印发给你们 */
const RE_NOW_ISSUES = /(?:现|兹)(?:将|把)(?:[^，。◎]{0,30}的|[^，。◎]{0,20}?[局委部厅办院会])?$/;
const reIssued = fromWords(
  () => new RegExp(`^(?:等[^，。◎]{0,16}?)?(?:文件|全文|正式|重新|一并|予以)*(${issuing()}|下发)`),
);
/** 例：《…》已经区政府批准，|现予印发 · 《…》已经通过，|予以公布 */
const reNowIssued = fromWords(() => new RegExp(`(?:^|[，,])(?:现(?:正式|随文|将其|予以?)*|予以|特此)(${issuing()})`));
/** 例：现公布|《…》，自2019年1月1日起施行 */
const reIssuesNow = fromWords(() => new RegExp(`(?:^|，)(?:现|兹)(?:予)?(${issuing()})$`));

/** 例：《…》|同时废止 · 《…》|自2019年1月1日起停止执行 · 《…》|等3件文件，自本决定公布之日起废止 */
const RE_REPEALED =
  /^[^，。；◎]{0,40}?(?:[，,]?自[^，。；◎]{2,30}?起[，,]?|[，,](?=同时|一并|即行|予以))?(?:同时|一并|即行|予以|相应|自行)*(?<!不|未|不得)(?:废止|停止执行|停止施行|停止使用|失效|不再执行|不再施行)(?!◎|原|了)/;
/** Only some of a text is repealed, and the rest of it holds. 例：《…》|中有关收费的规定同时废止 · 《…》|与本办法不一致的条款同时废止 */
const RE_PARTLY = /^(?:中(?!止)|(?:与|同)本[^，。；◎]{0,20}(?:不一致|不相?符|抵触|冲突))/;
const RE_REPEALS = /(?:废止|停止执行|停止施行)(?:了|原)?\p{sc=Han}{0,15}$/u;
/** 例：代替|《…》 · 《…》|由本办法代替 */
const RE_REPLACES = /(?:代替|取代|替代)(?:了|原)?\p{sc=Han}{0,12}$/u;
const RE_REPLACED = /^(?:同时)?(?:由|被)本\p{sc=Han}{1,8}(?:代替|取代|替代)/u;
/** 例：修订|《…》 · 修订完善|《…》 · 关于修改|《…》的决定 · 修订清江市|《…》 · 删去|《…》第九条 */
const RE_AMENDS = /(?:修订|修改|修正|删[去除])(?:完善|并完善|了)?(?:原|(?:(?!的)\p{sc=Han}){1,8}[省市区县])?$/u;
/** 例：对《…》|作如下修改 · 将《…》第三条|修改为 · 在《…》第九条|后增加一条 */
const RE_AMENDED = new RegExp(
  `^[^，。；◎]{0,20}?(?:作(?:出)?(?:如下|以下)?(?:修改|修订)|修改为|(?:进行|予以)(?:了)?(?:修改|修订)|增加[${HAN_NUMERAL}]{1,2}[章节条款项])`,
);
/** 例：北京市人民政府关于废止|《…》的决定 · 关于修改|《…》的决定 */
const RE_TITLE_ENDS_TEXT = /(?:关于|决定)废止\p{sc=Han}{0,8}$/u;
const RE_TITLE_AMENDS_TEXT = /(?:关于|决定)(?:修改|修订|修正)\p{sc=Han}{0,8}$/u;
/** A plan to act is no act. 例：研究修订 · 适时修订 · 新修订的 */
const RE_PLANNED =
  /(?:拟|计划|研究|适时|推动|推进|加快|启动|抓紧|争取|将|配合|参与|开展|新|待|需要?|根据|关于)[^，。◎]{0,4}$/;

function readAct(s: Surroundings): Relation | null {
  const issue = s.outer ? readIssue(s) : null;
  if (issue) return issue;
  const clause = lastClause(s.before);
  // 按照《…》规定废止的证件, 根据《…》进行修订: there the title governs and is not acted upon.
  const cue = nearestCue(clause);
  const free = cue === null || cue === 'cites';
  const repealed = free && RE_REPEALED.test(s.after);
  if (repealed || (RE_REPEALS.test(clause) && !isPlanned(clause, RE_REPEALS)))
    return RE_PARTLY.test(s.after) ? 'amends' : 'repeals';
  if (RE_REPLACES.test(clause) || RE_REPLACED.test(s.after)) return 'replaces';
  // A title that says 关于修改《…》的决定 is the act itself; a sentence about such a decision is not.
  if (s.place === 'title' && RE_TITLE_ENDS_TEXT.test(clause)) return 'repeals';
  const titleAmends = s.place === 'title' && RE_TITLE_AMENDS_TEXT.test(clause);
  if (titleAmends || (RE_AMENDS.test(clause) && !isPlanned(clause, RE_AMENDS)) || (free && RE_AMENDED.test(s.after)))
    return 'amends';
  return null;
}

function readIssue(s: Surroundings): Relation | null {
  const named = s.place === 'title' && RE_TITLE_END.test(s.after) ? reTitleIssues().exec(s.before) : null;
  const now = RE_NOW_ISSUES.test(s.before.replace(/◎[^，。]*$/, '')) ? reIssued().exec(s.after) : null;
  // 根据《…》，现公布名单如下: what has a verb before it is not what is issued behind it.
  const then = nearestCue(lastClause(s.before)) === null ? reNowIssued().exec(s.rest) : null;
  const verb = (named ?? now ?? then ?? reIssuesNow().exec(s.before))?.[1];
  if (!verb) return null;
  return verb === '转发' || verb === '批转' ? 'forwards' : 'promulgates';
}

function isPlanned(clause: string, verb: RegExp): boolean {
  return RE_PLANNED.test(clause.replace(verb, ''));
}

// --- Uses

/**
 * Verbs with their relation; those of `cites` are here because they end the reach of a verb before them
 * (按照要求填写《申请表》).
 */
const CUES: readonly (readonly [Relation, RegExp])[] = [
  ['basis', /根据|依据|按照|依照|遵照|遵循|对照|基于|依(?=◎?$)|按(?![时月年季期需劳揭摩比])/g],
  [
    'implements',
    /(?:贯彻)?(?:落实|执行)|贯彻|实施(?!方案|意见|细则|办法|条例|纲要|规划|计划|主体|单位|阶段|以来|后|前)|完成|实现|践行|推行|宣传|推进(?=◎?$)/g,
  ],
  ['accompanies', new RegExp(`附件[${NUMERAL}]*[:：.．、]?|随文(?:印发|发布)|配套`, 'g')],
  [
    'cites',
    /参照|参见|参考|详见|结合|制定|制订|编制|编写|修编|出台|起草|拟订|拟定|形成|印发|发布|公布|下发|签订|签署|填写|填报|提交|打印|出具|办理|符合|遵守|不低于|达到|推广|使用|用好|研究|审议|审定|通过|报送|提请|衔接|建立|公开|修订|修改|废止|持(?=◎?$)/g,
  ],
];
/** A verb that describes the text, not what is done with it. 例：教育部印发的|《…》 · 新修订的|《…》 */
const RE_ATTRIBUTE =
  /(?:印发|发布|公布|颁布|下发|制定|制订|拟定|拟订|起草|报送|出台|签署|签订|审议|通过|修订|修改|编制|批准|实施|执行|提出)(?:了)?的/g;
/** 例：以《…》|为指导 · 在《…》|的基础上 */
const RE_AS_BASIS = /^[^，。◎]{0,14}?为(?:指导|依据|遵循|基础|基准|统领|引领|准绳|准则)|^的基础上/;
/** 例：推进《…》|深入实施 · 抓好《…》|贯彻落实 · 把《…》|落到实处 */
const RE_IS_IMPLEMENTED = /^的?(?:全面|深入|有效|顺利|认真)?(?:贯彻|落实|落到实处|落地|实施|执行)/;
const RE_PROMOTES = /(?:推进|把|推动|抓好|做好|加强|促进|确保|开展|组织|抓)[^，。◎]{0,12}$/;

/** What the history of a text tells below its title is no basis of it. 例：根据2010年6月3日《…决定》|第一次修正 */
const RE_HISTORY = new RegExp(`^(?:第[${HAN_NUMERAL}]{1,2}次)?(?:修正|修订|修改)(?=$|[，。；、）)]|根据|自|重新)`);

function readUse(s: Surroundings): Relation | null {
  const clause = lastClause(s.before);
  if (/(?:以|在)[^，。◎]{0,20}$/.test(clause) && RE_AS_BASIS.test(s.after)) return 'basis';
  if (RE_PROMOTES.test(clause) && RE_IS_IMPLEMENTED.test(s.after)) return 'implements';
  const cue = nearestCue(clause);
  return cue === 'basis' && RE_HISTORY.test(s.after) ? 'cites' : cue;
}

function nearestCue(clause: string): Relation | null {
  const bare = clause.replace(RE_ATTRIBUTE, '');
  let nearest: { relation: Relation; end: number } | null = null;
  for (const [relation, pattern] of CUES) {
    for (const match of bare.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end > (nearest?.end ?? -1)) nearest = { relation, end };
    }
  }
  return nearest?.relation ?? null;
}

/** 例：代替|DB11/501-2007|《…》 */
const RE_STANDARD_NUMBER = /[A-Z]{2,5}\d{0,2}[A-Z/ ]*[\d.]+(?:[-—]\d+)?$/;

/** Words of `before` that can reach the title: those behind the last comma, colon or dash. */
function lastClause(before: string): string {
  const clause = before.split(/[，,:：]|——/).at(-1) ?? '';
  return clause.replace(RE_STANDARD_NUMBER, '');
}

// --- Words over the passage

/** A heading, a rubric or the head of a column; a longer text governs only by its closing clause. */
const LONGEST_RUBRIC = 15;
/** 例：市政府决定废止的行政规范性文件目录 · 废止文件名称 · 下列文件同时废止：· 下列文件宣布失效： */
const RE_REPEALED_BELOW =
  /(?:下列|以下)[^，。；]{0,12}(?:废止|失效|停止执行)$|(?:废止|失效)的?[^，。]{0,24}(?:目录|清单|名单)$|^(?:决定|予以|宣布)?(?:废止|失效)|(?:废止|失效|停止执行)[^，。；]{0,12}[:：]$/;
/** 例：编制依据 · 政策依据 · 主要依据如下： */
const RE_BASIS_BELOW = /依据/;
/** Heads of a table's column. 例：法律法规 · 相关规定 */
const RE_BASIS_COLUMN = /法律法规|相关规定/;
const RE_ANNEX_BELOW = /^附件|配套文件/;

function readLeadIn(s: Surroundings): Relation | null {
  if (s.place === 'annexList') return 'accompanies';
  const words = [s.rubric, ...s.leadIn.split('\n')].map(rubricOf);
  const has = (pattern: RegExp) => words.some((w) => pattern.test(w));
  if (has(RE_REPEALED_BELOW)) return 'repeals';
  if (has(RE_BASIS_BELOW) || (s.place === 'cell' && has(RE_BASIS_COLUMN))) return 'basis';
  return has(RE_ANNEX_BELOW) ? 'accompanies' : null;
}

/** 例：自本办法施行之日起，|下列文件同时废止： */
function rubricOf(words: string): string {
  if (words.length <= LONGEST_RUBRIC || /(?:目录|清单|名单)$/.test(words)) return words;
  return /[:：]$/.test(words) ? (words.split(/[，。；]/).at(-1) ?? '') : '';
}
