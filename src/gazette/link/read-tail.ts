import { NUMERAL } from '../text/numerals.ts';
import { findNumbers } from './find-numbers.ts';

/** What stands behind a 》 and belongs to the title: number, short name, article. */
export interface Tail {
  docNumber: string | null;
  /** 简称 that is defined here, without marks: 规定. */
  alias: string | null;
  /** Where the articles named begin, 第十二条第二款; null where none is. */
  pinpoint: string | null;
  /** Offset behind all of it. */
  end: number;
}

const N = `[${NUMERAL}]+`;
const UNIT = `第${N}(?:条(?:之${N})?|[章节])(?:第${N}款)?(?:第[（(]?${N}[）)]?项)?`;
/** 例：第十二条 · 第十二条之一第二款第（三）项 · 第四章 */
const RE_PINPOINT = new RegExp(UNIT, 'y');
/** Further articles of the same text. 例：《…》第十二条|和第十五条第一款 · 《…》第六|、七条 */
const RE_CHAIN = new RegExp(`(?:\\s*(?:、|，|,|和|及|与|或|至|到|以及)\\s*(?:${UNIT}|第?${N}条))+`, 'y');
/** 例：GB18918-2002 · DB11/T 1483—2017 · DB11 307 · GB/T 9704—2012 */
const RE_STANDARD = /[A-Z]{2,5}\d{0,2}(?:\s*\/\s*[A-Z]{1,2})?[\s/]*\d+(?:\s*[.\-—–]\s*\d+)*/;
const RE_STANDARD_ONLY = new RegExp(`^(?:见|标准号[:：]?|编号[:：]?)?\\s*(${RE_STANDARD.source})\\s*$`);
/** 例：以下简称《规定》 · 以下称“本办法” · 下称规划 */
export const RE_ALIAS = /(?:以下|下)(?:简|统|合)?称(?:为)?[:：]?\s*[“"《「]*([^，。；、）)”"》」]{1,30})/;
/** Brackets that may stand one behind the other. 例：（试行）（京建法〔2018〕13号）（以下简称…） */
const MOST_BRACKETS = 3;

/** Reads on from `start`, the offset behind a 》. */
export function readTail(text: string, start: number): Tail {
  const tail: Tail = { docNumber: null, alias: null, pinpoint: null, end: start };
  for (let i = 0; i < MOST_BRACKETS; i++) {
    const bracket = bracketAt(text, tail.end);
    if (!bracket) break;
    tail.docNumber ??= numberIn(bracket.inner);
    tail.alias ??= RE_ALIAS.exec(bracket.inner)?.[1]?.trim() ?? null;
    tail.end = bracket.end;
  }
  if (tail.docNumber === null) {
    // 例：《…通知》京政字〔2017〕1号文
    const bare = /^\s*\p{sc=Han}{1,12}\s*[〔［[【]/u.test(text.slice(tail.end))
      ? findNumbers(text.slice(tail.end))[0]
      : undefined;
    if (bare && text.slice(tail.end, tail.end + bare.start).trim() === '') {
      tail.docNumber = bare.docNumber;
      tail.end += bare.end;
    }
  }
  RE_PINPOINT.lastIndex = tail.end;
  const pinpoint = RE_PINPOINT.exec(text);
  if (pinpoint) {
    tail.pinpoint = pinpoint[0];
    RE_CHAIN.lastIndex = tail.end + pinpoint[0].length;
    tail.end = RE_CHAIN.exec(text) ? RE_CHAIN.lastIndex : tail.end + pinpoint[0].length;
  }
  return tail;
}

/** Number of a standard inside its title. 例：《北京市水污染物排放标准（DB11 307）》 */
export function standardIn(title: string): string | null {
  const match =
    new RegExp(`[（(]\\s*(${RE_STANDARD.source})\\s*[）)]\\s*$`).exec(title.normalize('NFKC')) ??
    /^([A-Z]{2}[A-Z\d/ ]*\d[\d.\-—–]*)\s*\p{sc=Han}/u.exec(title);
  return match?.[1] ? normalizeStandard(match[1]) : null;
}

/** Number of a standard right before its title, `before` being the text up to the 《. 例：GB 3095-2012|《环境空气质量标准》 */
export function standardBefore(before: string): string | null {
  const match = new RegExp(`(?<![A-Za-z])(${RE_STANDARD.source})\\s*$`).exec(before);
  return match?.[1] ? normalizeStandard(match[1]) : null;
}

function numberIn(inner: string): string | null {
  // A title in the bracket has a number of its own. 例：（以下简称《规定》） · （见《…》京政发〔2018〕1号）
  const [own = ''] = inner.split('《');
  const composed = findNumbers(own)[0];
  if (composed) return composed.docNumber;
  const standard = RE_STANDARD_ONLY.exec(own.normalize('NFKC'))?.[1];
  return standard ? normalizeStandard(standard) : null;
}

/** 例：GB18596-2001 · DB11 307 (the blank parts two numbers) */
function normalizeStandard(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '')
    .replace(/[—–]/g, '-');
}

/** The bracket that opens at `start`, blanks aside; null where none does or it holds a title of its own. */
function bracketAt(text: string, start: number): { inner: string; end: number } | null {
  const open = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  if (text[open] !== '（' && text[open] !== '(') return null;
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const c = text[i];
    if (c === '（' || c === '(') depth++;
    else if ((c === '）' || c === ')') && --depth === 0) return { inner: text.slice(open + 1, i), end: i + 1 };
  }
  return null;
}
