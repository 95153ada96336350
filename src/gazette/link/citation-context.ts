import type { TitleSpan } from './find-titles.ts';

/** Stand-ins of the same length, so that offsets stay those of the text. */
const TITLE = '◎';
const ASIDE = '·';
const QUOTE = '～';
const RE_SENTENCE_END = /[。；;！？!?\n]/;
/** Between the members of a list of titles. 例：《…》、《…》 · 《…》和民政部《…》 · 《…》精神，以及《…》 */
const RE_LIST_GLUE =
  /^(?:等?的?(?:有关|相关)?(?:文件)?(?:要求|精神|规定)[，,]?(?=以及|及|和|与)|等?[、，,]?)(?:以及|及其?|和|与|或者?|并|暨)?(?:原|国家|本市|本区)?([\p{sc=Han}、]{0,25})$/u;
const RE_ATTRIBUTE = /(?:印发|发布|制定|下发|出台)的$/;
const RE_ORGAN_TAIL =
  /(?:政府|[厅局部委院署会办处]|银行|中央|国务院|法院|[市区县省])(?:等[^，。]{0,6}?(?:部门|单位)?)?(?:联合)?(?:印发的|发布的|制定的|下发的|出台的)?$/;

/** A verb begins a new list. 例：《…》，|根据北京市教育委员会《…》 */
const RE_VERB = /根据|依据|按照|依照|参照|遵照|对照|贯彻|落实|执行|实施|结合|制定|印发|修订|废止/;

/** Words round a list of titles, titles as ◎, brackets and “quotes” taken out. */
export interface Context {
  /** From the start of the sentence (or of the list's own bracket) to the list. */
  before: string;
  /** From the list to the next title, that as ◎, or the end of the sentence. */
  after: string;
  /** From the list to the end of the sentence. */
  rest: string;
  /** The whole of it as printed. */
  sentence: string;
}

/**
 * Context of each of `titles`, which are in order and do not overlap: all members of a list (《甲》、《乙》和《丙》)
 * have that of the list, for one verb governs them all.
 *
 * @param tails for each title where what belongs to it (number, article) ends
 */
export function readContexts(text: string, titles: readonly TitleSpan[], tails: readonly number[]): Context[] {
  const masked = mask(text, titles);
  const scopes = titles.map((title) => scopeOf(masked, title));
  const joined = titles.map((title, i) => {
    const next = titles[i + 1];
    const scope = scopes[i];
    if (!next || !scope || scopes[i + 1]?.start !== scope.start) return false;
    return isGlue(plain(hideAsides(masked, scope).slice(tails[i] ?? title.end, next.start)));
  });
  return titles.map((title, i) => {
    let first = i;
    while (first > 0 && joined[first - 1]) first--;
    let last = i;
    while (joined[last]) last++;
    const scope = scopes[i] ?? { start: 0, end: text.length };
    const shown = hideAsides(masked, scope);
    const end = tails[last] ?? title.end;
    const stop = scopes[last + 1]?.start === scope.start ? (titles[last + 1]?.start ?? scope.end) : scope.end;
    return {
      before: plain(shown.slice(scope.start, titles[first]?.start ?? title.start)),
      after: plain(shown.slice(end, Math.max(end, Math.min(stop + 1, scope.end)))),
      rest: plain(shown.slice(end, Math.max(end, scope.end))),
      sentence: text.slice(scope.start, scope.end).trim(),
    };
  });
}

/** Text between two titles that makes them members of one list. */
function isGlue(between: string): boolean {
  const organ = RE_LIST_GLUE.exec(between)?.[1];
  return (
    organ !== undefined &&
    (organ === '' || (RE_ORGAN_TAIL.test(organ) && !RE_VERB.test(organ.replace(RE_ATTRIBUTE, ''))))
  );
}

function mask(text: string, titles: readonly TitleSpan[]): string {
  const chars = text.split('');
  for (const { start, end } of titles) chars.fill(TITLE, start, end);
  return chars.join('').replace(/“[^”◎]*”/g, (quote) => QUOTE.repeat(quote.length));
}

interface Scope {
  start: number;
  end: number;
}

/** The sentence round `title`, or the inside of the innermost bracket that holds it. */
function scopeOf(masked: string, title: TitleSpan): Scope {
  let start = title.start;
  let depth = 0;
  let bracket = false;
  while (start > 0) {
    const c = masked[start - 1] ?? '';
    if (c === '）' || c === ')') depth++;
    if (c === '（' || c === '(') {
      if (depth === 0) {
        bracket = true;
        break;
      }
      depth--;
    }
    if (depth === 0 && RE_SENTENCE_END.test(c)) break;
    start--;
  }
  let end = title.end;
  depth = 0;
  while (end < masked.length) {
    const c = masked[end] ?? '';
    if (c === '（' || c === '(') depth++;
    if (c === '）' || c === ')') {
      if (depth === 0 && bracket) break;
      depth = Math.max(0, depth - 1);
    }
    if (depth === 0 && RE_SENTENCE_END.test(c)) break;
    end++;
  }
  return { start, end };
}

/** Brackets inside `scope` are asides of its sentence. */
function hideAsides(masked: string, scope: Scope): string {
  let inside = masked.slice(scope.start, scope.end);
  for (let before = ''; before !== inside;) {
    before = inside;
    inside = inside.replace(/[（(][^（()）]*[)）]/g, (aside) => ASIDE.repeat(aside.length));
  }
  return masked.slice(0, scope.start) + inside + masked.slice(scope.end);
}

function plain(masked: string): string {
  return masked
    .replace(/◎+/g, TITLE)
    .replace(/·+/g, '')
    .replace(/～+/g, '')
    .replace(/[ \t\u3000]+/g, '');
}
