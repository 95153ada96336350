import { within } from '../limits/within.ts';
import type { Line } from '../model/source.ts';
import { isMastheadLine } from '../scan/gazette-name.ts';
import { NUMERAL } from '../text/numerals.ts';
import { publishable } from '../text/characters.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** Which issue of a gazette. 例：1955·2 · 2022年10月10日 第28号（总号：1784） */
const ISSUE = `[${NUMERAL}年月日第期号总卷册页()（）：:·•.．,，\\-—–/／]+`;
const NAME = '《?\\p{sc=Han}{2,30}[公政宪]报》?';
/** A gazette and its issue, and nothing else, without blanks. 例：中华人民共和国国务院公报1955·2 · 2021年第3期江苏省人民政府公报 */
const RE_NAMED = new RegExp(`^(?:(${NAME})${ISSUE}|${ISSUE}(${NAME}))$`, 'u');

/**
 * Lines with those marked that stand at the head or the foot of the pages, where the format does not know the pages: what
 * names the gazette and its issue, and what stands again and again beside the ends of pages.
 */
export function findRunningHeads(lines: readonly Line[]): Line[] {
  const edges = edgesOf(lines);
  const seen = new Map<string, number>();
  for (const line of edges) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? 0) + 1);
  const isAgain = (line: Line): boolean => edges.has(line) && within('fewestSeen', seen.get(keyOf(line)) ?? 0);
  return lines.map((line) =>
    (line.kind === 'text' || line.kind === 'row') && (isIssue(line) || isAgain(line))
      ? { ...line, kind: 'running-head' }
      : line,
  );
}

function isIssue({ raw }: Line): boolean {
  const [, before, behind] = RE_NAMED.exec(withoutBlanks(publishable(raw))) ?? [];
  const name = before ?? behind;
  return name !== undefined && isMastheadLine(name);
}

/** The same but for numbers. */
function keyOf({ raw }: Line): string {
  return withoutBlanks(raw).replace(/[\d０-９]+/g, '0');
}

/** The lines of text, but for sentences, next to a form feed or the number of a page. */
function edgesOf(lines: readonly Line[]): Set<Line> {
  const printed = lines.filter(({ kind, raw, page }) => page === undefined && (kind !== 'blank' || raw.includes('\f')));
  const edges = new Set<Line>();
  for (const [i, line] of printed.entries()) {
    const isFed = line.raw.includes('\f');
    if (line.kind !== 'page-number' && !isFed) continue;
    for (const near of [printed[i - 1], isFed ? line : undefined, printed[i + 1]])
      if (near?.kind === 'text' && /[^\s。；：]\s*$/.test(near.raw)) edges.add(near);
  }
  return edges;
}
