import { labelOf, textOf } from '../clean/text-of.ts';
import type { Block } from '../model/block.ts';
import { fromWords } from '../lexicon/words.ts';
import { issuedTitle } from '../scan/issued-title.ts';
import { issuing, withoutIssuers } from '../scan/issuer.ts';
import { mayIssue } from '../scan/may-issue.ts';
import { opensText } from '../scan/opens-text.ts';
import { findTitles } from '../scan/titles.ts';
import { isAnnexLabel } from './find-annexes.ts';
import { findSignature } from './find-signature.ts';
import { countTitleLines, matchTitle, withTail } from './part-title.ts';
import { titledStart, type PartStart } from './part-start.ts';
import { readAnnexList } from './read-annex-list.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** 例：关于印发…的通知 · 现将《…》印发给你们 */
const reIssues = fromWords(() => new RegExp(issuing()));
/** 附注 below the date (GB/T 9704—2012 §7.3.6). 例：（此件公开发布） · （联系人：王小明，联系电话：1234567） */
const RE_REMARK = /^[（(][^（()）]+[)）]$/;

/** Finds where begins what a notice issues: at titles that it names, else right behind its signature. */
export function findInstruments(
  title: string,
  body: readonly Block[],
  issuers: readonly string[],
  isDated = false,
): PartStart[] {
  const matter = withoutIssuers(title);
  if (!mayIssue(matter)) return [];
  const signature = findSignature(body, 0, issuers, isDated);
  const notice = body.slice(0, signature?.start ?? 0);
  const named = titlesNamed(matter, notice);
  const starts: PartStart[] = [];
  const from = signature ? skipRemarks(body, signature.end) : 0;
  const annexes = readAnnexList(body, from);
  for (let i = from; i < body.length; i++) {
    const count = matchTitle(body, i, named, 'sameTitle');
    // Where label and title together still are near enough to the name, the label is not the title's first line.
    const isAnnex = isAnnexLabel(body[i]) || (i > 0 && isAnnexLabel(body[i - 1]));
    if (count === 0 || isAnnex || (annexes && i >= annexes.end && matchTitle(body, i, annexes.names, 'sameTitle') > 0))
      continue;
    starts.push(titledStart(i, 'instrument', withTail(body, i, count)));
    i += count;
  }
  const below = body[from];
  if (starts[0]?.at === from || !signature || below?.kind !== 'text') return starts;
  const count = countTitleLines(body, from, named);
  const first = body[from + count];
  // An order that has its date above prints below what it makes, amends or repeals, without saying that it gives it out.
  const gives = reIssues().test(matter + noticeText(notice));
  const opens = isDated && (labelOf(first)?.kind === 'article' || opensText(textOf(first), labelOf(first)));
  if (isAnnexLabel(below) || !(gives || opens)) return starts;
  if (matchTitle(body, from, readAnnexList(body, 0)?.names ?? [], 'sameTitle') > 0) return starts;
  return count === 0 ? starts : [titledStart(from, 'instrument', withTail(body, from, count)), ...starts];
}

/** Index behind the remarks in brackets that follow a signature: no title stands in brackets. */
function skipRemarks(body: readonly Block[], from: number): number {
  let end = from;
  while (RE_REMARK.test(textOf(body[end]))) end++;
  return end;
}

function noticeText(notice: readonly Block[]): string {
  return notice.map(textOf).join('');
}

/** Titles of what the notice issues: in 《》 in its text, and what the title itself says between 印发 and 的通知. */
function titlesNamed(matter: string, notice: readonly Block[]): string[] {
  const text = withoutBlanks(noticeText(notice));
  const cited = findTitles(text).map(({ start, end }) => text.slice(start + 1, end - 1));
  const issued = issuedTitle(matter);
  return issued === null ? cited : [...cited, issued.replace(/^本[区市县](?=.)/, '')];
}
