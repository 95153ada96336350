import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Stretch } from '../scan/titles.ts';
import { maskBrackets, TITLE } from '../scan/mask-brackets.ts';
import { namesIn } from './names-in.ts';
import { matchAt } from '../text/match-at.ts';

/** A text that a sentence says is to be made. */
export interface Pledge extends Stretch {
  /** Its name as printed, without 《》. */
  words: string;
  /** As printed, with what is done besides: 研究制定, 编制实施. */
  verb: string;
}

/** 例：研究|制定|并组织|实施 · 适时|修订|完善 · 出台；不是 国家已|制定、新|修订、不得|出台、为|制定…提供、可|制定 */
const rePledge = fromWords(() => {
  const also = `(?:并?(?:组织)?(?:${anyOf('pledges', 'also')}|${anyOf('pledges', 'issues')})(?!${anyOf('genres')})好?)?`;
  const verb = `(?:研究|${anyOf('intents')})*(?:${anyOf('pledges', 'makes')}${also}|${anyOf('pledges', 'issues')}(?:并?实施)?)(?:并?印发)?`;
  return new RegExp(
    `(?<![的所已经曾新未为得止可制]|可以|先后|关于)(?<verb>${verb})(?<object>[^，。；：！？\\n]+)`,
    'g',
  );
});
const reOthers = fromWords(() => new RegExp(anyOf('pledges', 'others')));
const reDuty = fromWords(() => new RegExp(anyOf('pledges', 'duty')));
/** A clause up to a place in it. */
const RE_CLAUSE_BEFORE = /(?<=([^，。；：！？\n]*))/y;
/** Others have done it, it is a noun, or only tells when: 出台|的政策、制定|了办法、编制|、岗位、编制|控制性详细规划时. */
const RE_NO_OBJECT = /^(?:[的了过、和及]|以?来)|(?:时|[过工][程作]中)$/;

/** The act behind the title. 例：推动|《街道办事处条例》|立法 · 加快|《大气污染防治条例》的|修订|工作；不是 完成《规划》编制 */
const reNoun = fromWords(
  () =>
    new RegExp(
      `(?<lead>推[动进]|加快|启动)(?<title>${TITLE}+)的?(?<act>${anyOf('pledges', 'makes')}|立法)(?:工作|进程)?(?=[，。；、]|$)`,
      'g',
    ),
);

/** Texts that a passage of a plan says are to be made or revised, in order. */
export function findPledges(text: string): Pledge[] {
  const masked = maskBrackets(text);
  return [...withObject(text, masked), ...behindTitle(text, masked)].sort((a, b) => a.start - b.start);
}

/** 例：推动《街道办事处条例》立法 */
function behindTitle(text: string, masked: string): Pledge[] {
  return Array.from(masked.matchAll(reNoun()), ({ index, groups: { lead = '', title = '', act = '' } = {} }) => {
    const start = index + lead.length;
    const end = start + title.length;
    return { words: text.slice(start + 1, end - 1), verb: `${lead}…${act}`, start, end };
  });
}

/** 例：制定《公墓管理办法》 */
function withObject(text: string, masked: string): Pledge[] {
  return Array.from(masked.matchAll(rePledge())).flatMap((match) => {
    const { verb = '', object = '' } = match.groups ?? {};
    const before = matchAt(RE_CLAUSE_BEFORE, masked, match.index)?.[1] ?? '';
    if (RE_NO_OBJECT.test(object) || reOthers().test(before) || reNoPlan().test(verb)) return [];
    const start = match.index + verb.length;
    const found = namesIn(text.slice(start, start + object.length), object);
    const named = reDuty().test(before) ? found.filter(({ isTitle }) => isTitle) : found;
    return named.map(({ words, start: from, end }) => ({
      words,
      verb,
      start: start + from,
      end: start + end,
    }));
  });
}

/** 新修订的…, 关于修订…: words of `intents` by which nothing is planned. */
const reNoPlan = fromWords(() => /^(?:新|关于)/);
