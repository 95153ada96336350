import type { TextBlock } from '../model/block.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';
import type { Surroundings } from './continuation.ts';
import { cutBetween, measure } from './line-grid.ts';
import { opensParagraph, standsAlone } from './line-signs.ts';
import { endOf, endsInRemark } from './sentence-end.ts';

/** What makes it certain that a paragraph goes on although the page ends behind a full stop. */
export type StopEvidence =
  | 'remark' // a sibling ends in （…负责）; here the remark stands alone on the next page
  | 'enumeration' // (1) stands inside it, as (1) and (2) do in its siblings; the next page opens with (2)
  | 'page-foot'; // it fills the last line of the page, and as a paragraph of its own the rest breaks a list

/** What the place tells; a line is empty where none with text stands there. */
export interface Place extends Surroundings {
  /** The line before the first one. */
  lineAbove: string;
  /** The line behind the second one. */
  lineBelow: string;
  /** The number that opens it. */
  labelBelow: Label | null;
  /** Whether the first one may end at the foot of a page. */
  atPageFoot: boolean;
}

/** 例：（区规自分局、区文旅局） · （区委宣传部牵头，各镇政府各负其责） */
const RE_REMARK = /^[（(][^（）()。]*(?:[（(][^（）()]*[）)][^（）()。]*)*[）)]$/;
/** 例：…缩短办理时间。(2)将部门分设的窗口… */
const RE_INLINE_NUMBER = /[（(](\d{1,2})[)）]/g;
/** Characters up to the first 。: a longer opening is a sentence, a shorter one with text behind it a heading that runs in. */
const LONGEST_RUN_IN = 25;
/** Characters that make two openings parallel: 坚持… 坚持… */
const PARALLEL = 2;
/** Lines measured, since punctuation narrowed by a character a line is still a full line. */
const LINES_MEASURED = 5;

/** Says why `first`, which ends in a full stop, goes on in `second`; null where that is not certain. */
export function findContinuationBehindStop(first: TextBlock, second: TextBlock, place: Place): StopEvidence | null {
  const [before, after] = [first.text.value, second.text.value];
  if (endOf(before) !== 'stop' || standsAlone(first) || standsAlone(second) || second.bullet || second.indented)
    return null;
  if (RE_REMARK.test(after) && second.label === null) {
    return lacksRemark(before, place) ? 'remark' : null;
  }
  if (goesOnCounting(first, second, place)) return 'enumeration';
  if (opensParagraph(second) || !before.endsWith('。')) return null;
  if (!place.atPageFoot || !fillsLastLine(before, after, place.lineWidth)) return null;
  return breaksList(first, place) || breaksParallel(before, after, place) ? 'page-foot' : null;
}

function lacksRemark(before: string, place: Place): boolean {
  return !endsInRemark(before) && place.findSiblings().some((sibling) => endsInRemark(sibling.text.value));
}

function goesOnCounting(first: TextBlock, { label }: TextBlock, place: Place): boolean {
  if (label?.kind !== 'arabicParen' || label.number < 2 || first.label?.kind === 'arabicParen') return false;
  const counts = (text: string): number[] => Array.from(text.slice(1).matchAll(RE_INLINE_NUMBER), (m) => Number(m[1]));
  return (
    counts(first.text.value).at(-1) === label.number - 1 &&
    place.findSiblings().some((s) => counts(s.text.value).includes(2))
  );
}

/** 1. …。 | … | 2. …: an item that is a sentence has no second paragraph; an article has, its 款. */
function breaksList({ label, text }: TextBlock, { labelBelow }: Place): boolean {
  if (!label || LABEL_KINDS[label.kind].opens !== 'either') return false;
  return labelBelow?.kind === label.kind && labelBelow.number === label.number + 1 && !opensWithPhrase(text.value);
}

/** 坚持统筹。… | 推进… | 坚持开放。…: where the others open with a phrase of the same kind, what has none is no item. */
function breaksParallel(before: string, after: string, place: Place): boolean {
  const opening = before.slice(0, PARALLEL);
  const isParallel = (text: string): boolean => text.startsWith(opening) && opensWithPhrase(text);
  return isParallel(before) && isParallel(place.lineAbove) && isParallel(place.lineBelow) && !opensWithPhrase(after);
}

function opensWithPhrase(text: string): boolean {
  const end = text.indexOf('。');
  return end > 0 && end <= LONGEST_RUN_IN && end < text.length - 1;
}

function fillsLastLine(before: string, after: string, lineWidth: number | null): boolean {
  if (lineWidth === null) return false;
  const { lines, distance } = measure(cutBetween(before, after), lineWidth);
  return lines <= LINES_MEASURED && distance <= 0 && distance >= -lines;
}
