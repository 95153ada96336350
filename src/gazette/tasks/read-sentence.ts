import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Bearers } from './bearers.ts';
import { readDutyOfOwn, readJoined } from './read-clauses.ts';
import type { ProseTask } from './read-prose.ts';

/** 例：由|省物价局|会同|省财政厅 · |省监察厅|要|会同|有关部门 */
const RE_TOGETHER = /^[由请]?(.+?)[要应]?(会同.+)$/u;
/** 例：由省农业厅|负责 · 省委宣传部|牵头 */
const reLeads = fromWords(() => new RegExp(`(?:${anyOf('duties', 'leads')}|负责)$`, 'u'));
/** 例：各市、县人民政府|配合 */
const reJoins = fromWords(() => new RegExp(`${anyOf('duties', 'joins')}$`, 'u'));
const RE_BY = /^[由请]/u;

/**
 * Tasks of sentences that open with who is to do with whom what follows: 由省物价局会同省财政厅，于六月底以前逐项审核 ·
 * 省委宣传部牵头，省新闻出版局参加，对摊派订阅问题作出处理. Sentences that name anything but organs before it are none.
 */
export function readSentences(text: string): ProseTask[] {
  return text.split(/(?<=。)/u).flatMap((sentence): ProseTask[] => {
    const [first = '', ...others] = sentence.split('，');
    const leading = leadersIn(first);
    if (!leading) return [];
    const count = others.findIndex((piece) => !reJoins().test(piece));
    const joining = others.slice(0, Math.max(count, 0)).map(readDutyOfOwn);
    const words = count < 0 ? '' : others.slice(count).join('，').trim();
    const isTold = RE_TOGETHER.test(first) || joining.length > 0;
    if (words === '' || !isTold || joining.includes(null)) return [];
    const cooperating = [leading, ...joining].flatMap((one) => one?.cooperating ?? []);
    return [{ lead: leading.lead, cooperating: [...new Set(cooperating)], deadlineText: null, words }];
  });
}

function leadersIn(piece: string): Bearers | null {
  const [, first, joined] = RE_TOGETHER.exec(piece) ?? [];
  if (first !== undefined && joined !== undefined) return readJoined(first + joined);
  return reLeads().test(piece) ? readDutyOfOwn(piece.replace(RE_BY, '')) : null;
}
