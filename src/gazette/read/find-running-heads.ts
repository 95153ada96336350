import { within } from '../limits/within.ts';
import type { Line } from '../model/source.ts';
import { findDates } from '../scan/dates.ts';
import { numberAlone } from '../scan/doc-number.ts';
import { isMastheadLine } from '../scan/gazette-name.ts';
import { isOrgan } from '../scan/issuer.ts';
import { NUMERAL } from '../text/numerals.ts';
import { publishable } from '../text/characters.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** Which issue of a gazette. 例：1955·2 · 2022年10月10日 第28号（总号：1784） */
const ISSUE = `[${NUMERAL}年月日第期号总卷册页()（）：:·•.．,，\\-—–/／]+`;
const NAME = '《?\\p{sc=Han}{2,30}[公政宪]报》?';
/** A gazette and its issue, and nothing else, without blanks. 例：中华人民共和国国务院公报1955·2 · 2021年第3期江苏省人民政府公报 */
const RE_NAMED = new RegExp(`^(?:(${NAME})${ISSUE}|${ISSUE}(${NAME}))$`, 'u');

/** The pages of one side follow each other by twos. */
const MOST_PAGES_ON = 2;
/** What runs at the ends of pages stands at most once elsewhere: where the whole is named. */
const MOST_ELSEWHERE = 1;

/**
 * Lines with those marked that stand at the head or the foot of the pages, where the format does not know the pages: what
 * names the gazette and its issue, and what stands beside the ends of pages that follow each other and nowhere else. An
 * organ, a day and a number are none however often they do: documents begin and end at the ends of pages.
 */
export function findRunningHeads(lines: readonly Line[]): Line[] {
  const edges = edgesOf(lines);
  const all = Map.groupBy(lines, keyOf);
  const heads = new Set<string>();
  for (const [key, atEdges] of Map.groupBy(edges.keys(), keyOf)) {
    const elsewhere = (all.get(key)?.length ?? 0) - atEdges.length;
    const run = longestRun(atEdges.map((line) => edges.get(line) ?? 0));
    if (elsewhere <= MOST_ELSEWHERE && within('fewestSeen', run)) heads.add(key);
  }
  const isAgain = (line: Line): boolean => edges.has(line) && heads.has(keyOf(line));
  return lines.map((line) =>
    (line.kind === 'text' || line.kind === 'row') && (isIssue(line) || isAgain(line))
      ? { ...line, kind: 'running-head' }
      : line,
  );
}

/** Of pages in order, how many follow each other at most. */
function longestRun(pages: readonly number[]): number {
  let [run, longest] = [0, 0];
  for (const [i, page] of pages.entries()) {
    const on = page - (pages[i - 1] ?? -Infinity);
    if (on > 0) run = on <= MOST_PAGES_ON ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isIssue({ raw }: Line): boolean {
  const [, before, behind] = RE_NAMED.exec(withoutBlanks(publishable(raw))) ?? [];
  const name = before ?? behind;
  return name !== undefined && isMastheadLine(name);
}

/** With its numbers: 附件1, 附件2 and 附件3 begin pages. */
function keyOf({ raw }: Line): string {
  return withoutBlanks(raw);
}

/** The lines next to a form feed or the number of a page that may be a running head, each with the count of its page. */
function edgesOf(lines: readonly Line[]): Map<Line, number> {
  const printed = lines.filter(({ kind, raw, page }) => page === undefined && (kind !== 'blank' || raw.includes('\f')));
  const edges = new Map<Line, number>();
  let [page, last] = [0, -Infinity];
  for (const [i, line] of printed.entries()) {
    const isFed = line.raw.includes('\f');
    if (line.kind !== 'page-number' && !isFed) continue;
    // A number above or below a form feed ends the same page.
    if (i - last > 2) page += 1;
    last = i;
    for (const near of [printed[i - 1], isFed ? line : undefined, printed[i + 1]])
      if (near && mayRun(near)) edges.set(near, page);
  }
  return edges;
}

/** No sentence, and nothing with which a document begins or ends. */
function mayRun({ kind, raw }: Line): boolean {
  const text = withoutBlanks(raw);
  return (
    kind === 'text' &&
    /[^。；：]$/.test(text) &&
    !isOrgan(text) &&
    findDates(text).length === 0 &&
    numberAlone(text) === null
  );
}
