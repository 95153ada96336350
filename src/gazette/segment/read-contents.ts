import type { Line, LineKind, Source } from '../model/source.ts';
import type { LineRange } from '../model/values.ts';
import type { PageFacts } from '../read/page-facts.ts';
import { closeTitle } from '../scan/close-title.ts';
import { RE_CONTENTS_HEADING } from '../scan/contents-heading.ts';
import { normalizeNumber, numberAlone, numberAsTitle, orderNumberAt } from '../scan/doc-number.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import { findNumbers, type NumberToken } from '../scan/find-numbers.ts';
import { withoutNoteCall } from '../scan/note-call.ts';
import { RE_HAN } from '../text/han.ts';
import { isOrgan, issuersOf } from '../scan/issuer.ts';
import { withoutListNumber } from '../text/label.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { within } from '../limits/within.ts';
import { classIn } from './class-line.ts';

/** An entry of the contents page as printed, before it is matched with a body. */
export interface PrintedEntry {
  title: string;
  /** As the English contents page has it, where there is one. */
  titleEn: string | null;
  docNumber: string | null;
  /** What an order gives out, or does, where the contents page says it. 例：中华人民共和国国务院令（第755号） / 促进个体工商户发展条例……（3） */
  instrument: string | null;
  page: number | null;
  section: string | null;
  lines: LineRange;
  /** What the page of the document says of it, where that is its entry. */
  facts?: PageFacts;
}

export interface Contents {
  entries: PrintedEntry[];
  /** From the heading 目录 to the last line that belongs to the contents. */
  lines: LineRange;
}

const RE_ENGLISH_HEADING = /^[\s#*]*CONTENTS[\s*]*$/i;
/** Page at the end of an entry. 例：通知.....(6) · 通知(67) · 19号⇥1 · 5号 .....⇥( 1 ) · 通知……12 */
const RE_PAGE = /[.．…·⋯\s]*[(（]\s*(\d{1,3})\s*[)）]\s*$|(?:[.．…·⋯]{2,}[.．…·⋯\s]*|\t\s*|\s{2,})(\d{1,3})\s*$/;
/** A heading of the contents page. 例：【市委 市政府联合文件】 */
const RE_SECTION = /^\s*(?:【(.+)】|[(（[]([A-Z][^()（）]{20,})[)）\]])\s*$/;
/** The page of an entry, another behind it. 例：甲办法|……（1）|乙办法 · not （（88）民他字第1号） */
const RE_BETWEEN =
  /(?<![.．…·⋯])(?:[.．…·⋯]{2,}\s*[(（]?\s*\d{1,3}\s*[)）]?|[.．…·⋯]*[(（]\s*\d{1,3}\s*[)）])\s*(?=\p{sc=Han}{4})(?!\p{sc=Han}{1,8}字\s*第?\s*\d)/gu;
/** 例：人事信息 · 法規 */
const RE_SHORT = /^\p{sc=Han}{2,6}$/u;
/** A note that closes a contents page in brackets, not an entry. 例：（本期目录共两页） */
const RE_NOTE = /^\s*[(（].*(?:contents|目录).*[)）]\s*$/i;
/** A contents entry is no sentence: this ends the contents page. */
const RE_SENTENCE = /[。；！]\s*$|。.{10}/;

/** What stands between entries, or between the pages of the contents. */
const BETWEEN_ENTRIES: ReadonlySet<LineKind> = new Set(['blank', 'page-number', 'running-head', 'rule', 'noise']);

/**
 * Finds and reads the contents page; null where the gazette has none.
 *
 * @param from First line that may be its heading.
 */
export function readContents(source: Source, from = 1): Contents | null {
  const heading = source.lines.find(
    ({ n, kind, raw }) => n >= from && kind !== 'noise' && RE_CONTENTS_HEADING.test(raw),
  );
  if (!heading) return null;
  const [entries, english]: [PrintedEntry[], PrintedEntry[]] = [[], []];
  let into = entries;
  let section: string | null = null;
  let pending: Line[] = [];
  let last = heading;
  for (const line of source.lines.slice(heading.n).flatMap(splitEntries)) {
    if (BETWEEN_ENTRIES.has(line.kind)) continue;
    if (RE_SENTENCE.test(line.raw) || !within('linesOfEntry', pending.length + 1)) break;
    const isEnglish = RE_ENGLISH_HEADING.test(line.raw);
    const [, chinese, foreign] = RE_SECTION.exec(line.raw) ?? [];
    // A class without brackets stands where an entry would begin.
    const named = (chinese ?? foreign)?.trim() ?? (pending.length > 0 ? null : classIn(line.raw));
    if (isEnglish || named !== null) {
      if (isEnglish) into = english;
      section = named;
      pending = [];
      // A class belongs to the contents only if an entry follows: the first title of the body may look like one.
      if (isEnglish) last = line;
      continue;
    }
    pending.push(line);
    if (!RE_PAGE.test(line.raw)) continue;
    into.push(readEntry(pending, section));
    pending = [];
    last = line;
  }
  if (entries.length === 0) return null;
  return { entries: withEnglish(entries, english), lines: [heading.n, closingLine(source, last)] };
}

/** The entries on one page of both contents pages, in order, translate each other. */
function withEnglish(entries: readonly PrintedEntry[], english: readonly PrintedEntry[]): PrintedEntry[] {
  const onPage = Map.groupBy(english, ({ page }) => page);
  return entries.map((entry) => {
    const translation = entry.page === null ? undefined : onPage.get(entry.page)?.shift();
    return { ...entry, titleEn: translation?.title ?? null };
  });
}

/** Entries that run together on one line, each with its page. 例：甲办法……（1）乙办法……（3） */
function splitEntries(line: Line): Line[] {
  const seams = Array.from(line.raw.matchAll(RE_BETWEEN), ({ index, 0: page }) => index + page.length);
  const from = [0, ...seams];
  return from.map((start, i) => ({ ...line, raw: line.raw.slice(start, from[i + 1]) }));
}

/** The English masthead between the two contents pages belongs to neither entry; a closing note belongs to the page. */
function closingLine(source: Source, last: Line): number {
  const next = source.lines.slice(last.n).find((line) => line.kind !== 'blank');
  return next && RE_NOTE.test(next.raw) ? next.n : last.n;
}

/** What an entry does not say. */
const NOTHING = { titleEn: null, docNumber: null, instrument: null } as const;

function pageOf(match: RegExpExecArray | null): number | null {
  return Number(match?.[1] ?? match?.[2] ?? NaN) || null;
}

function rangeOf(lines: readonly Line[]): LineRange {
  return [lines[0]?.n ?? 1, lines.at(-1)?.n ?? 1];
}

/** What lines of a contents page say together of one document. */
export function readEntry(lines: readonly Line[], section: string | null): PrintedEntry {
  const [above, ...below] = lines;
  const order = above && below.length > 0 ? orderOf(above.raw) : null;
  if (above && order) {
    const instrument = readEntry(below, section);
    return { ...instrument, ...order, instrument: instrument.title, lines: [above.n, instrument.lines[1]] };
  }
  if (above && below.length > 0 && isClass(above.raw, below)) return readEntry(below, above.raw.trim());
  const raw = lines.map((line) => line.raw.trim()).join(' ');
  const page = RE_PAGE.exec(raw);
  const text = withoutListNumber(
    withoutNoteCall(raw.slice(0, page?.index ?? raw.length).replace(/[.．…·⋯\s-]+$/, '')).replace(/^[-•]\s+/, ''),
  );
  const [, act, deed] = reAct().exec(text) ?? [];
  if (act !== undefined && deed !== undefined)
    return { ...NOTHING, title: act, instrument: closeTitle(deed), page: pageOf(page), section, lines: rangeOf(lines) };
  const number = closingNumber(text);
  const before = number ? text.slice(0, number.start).replace(/[\s（(]+$/, '') : text;
  // An order may be listed by its number alone. 例：河东省人民政府令（第312号）
  const title = before === '' ? (/^.*?(?:令|公告)/.exec(text)?.[0] ?? text) : before;
  return {
    title: RE_HAN.test(title) ? closeTitle(title) : title.replace(/\s+/g, ' ').trim(),
    ...NOTHING,
    docNumber: number?.docNumber ?? null,
    page: pageOf(page),
    section,
    lines: rangeOf(lines),
  };
}

/** Whether a short line above an entry names its class, though no word of it says so. 例：人事信息 / 河东省人民政府任免人员名单 */
function isClass(raw: string, below: readonly Line[]): boolean {
  const line = withoutBlanks(raw);
  const entry = below.map((one) => one.raw.trim()).join(' ');
  return RE_SHORT.test(line) && !isOrgan(line) && (reAct().test(entry) || issuersOf(entry).length > 0);
}

/** An order by its organ, and what it does: the organ's orders have one title. 例：內政部令：|修正「申報辦法」第五條條文 */
const reAct = fromWords(
  () => new RegExp(`^([\\p{sc=Han}、]{2,20}(?:${anyOf('genres', 'issues')}|函))[：:](.+)$`, 'su'),
);

/** Title and number of an order that is all of a line. 例：北京市人民代表大会常务委员会公告（〔十五届〕第9号） */
function orderOf(raw: string): { title: string; docNumber: string } | null {
  const text = withoutListNumber(raw.trim());
  const at = orderNumberAt(text);
  return at === null ? null : { title: closeTitle(text.slice(0, at)), docNumber: normalizeNumber(closeTitle(text)) };
}

/** In brackets at the end: a number of a form that running text does not have. 例：（内民字第十七号） · （第16/2003号行政命令） */
const RE_BRACKETED = /[（(]([^（()）]+)[）)]\s*$/;

/** The number that closes an entry (a title may name others in brackets). */
function closingNumber(text: string): NumberToken | null {
  const last = findNumbers(text).at(-1);
  if (last && /^\s*[）)]?\s*$/.test(text.slice(last.end))) return last;
  const bracketed = RE_BRACKETED.exec(text);
  const docNumber = numberAlone(bracketed?.[1] ?? '') ?? numberAsTitle(bracketed?.[1] ?? '');
  return bracketed && docNumber !== null ? { start: bracketed.index + 1, end: text.length, docNumber } : null;
}
