import type { GazetteDocument, Part } from '../model/document.ts';
import type { GazetteNode } from '../model/nodes.ts';
import type { LineRange } from '../model/values.ts';
import { erratumFor } from '../clean/quote-line.ts';
import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import { annexLineOf } from '../scan/annex-label.ts';
import { findImpossibleDate } from '../scan/dates.ts';
import { fold, similarity } from '../text/fold.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { toHanNumeral } from '../text/to-han-numeral.ts';
import { within } from '../limits/within.ts';
import { checkBrackets } from './check-brackets.ts';

const RE_WORD = /[\p{L}\p{N}]/u;

/**
 * Reports what a careful reader would stop at: gaps and repeats in numbering, brackets that are not closed, annexes that
 * are named and missing, text that says nothing.
 */
export function checkDocument(document: Pick<GazetteDocument, 'parts'>, run: Run): void {
  for (const part of document.parts) {
    checkArticles(part, run);
    checkSiblings(part.children, run, new Map());
    checkBrackets([...walkNodes(part.children)], run);
    for (const node of walkNodes(part.children)) {
      if (node.type === 'paragraph' && !RE_WORD.test(node.text)) {
        report(run, 'parse/unparsed', { lines: lineOf(node) }, `“${node.text}”没有文字，应为正文、标题或表格的一部分`);
      }
      checkDate(node, run);
    }
  }
  checkAnnexes(document.parts, run);
}

function checkDate(node: GazetteNode, run: Run): void {
  if (node.type !== 'signature' && node.type !== 'dateline') return;
  const date = findImpossibleDate(node.text);
  if (date === null) return;
  const lines = node.lines.at(-1) ?? [1, 1];
  const message = `没有“${date}”这一天，应为日历上有的日期`;
  report(run, 'parse/impossible-date', { lines }, message, erratumFor(run.source, lines, date));
}

/** Each line of the list of annexes should have its annex: by its number, or by its name. */
function checkAnnexes(parts: readonly Part[], run: Run): void {
  const annexes = parts.filter((part) => part.role === 'annex');
  for (const part of parts) {
    const list = part.children.filter((node) => node.type === 'annexList');
    list.forEach((line, i) => {
      const { name } = annexLineOf(line.text);
      const isThere = annexes.some(({ label, number, title }) => {
        const isNumbered = number ? number.number === i + 1 : label !== null && list.length === 1;
        return isNumbered || within('alike', similarity(fold(title), fold(name)));
      });
      if (!isThere) report(run, 'parse/annex-missing', { lines: lineOf(line) }, `列有附件“${name}”，正文后面没有`);
    });
  }
}

function checkArticles(part: Part, run: Run): void {
  let last = 0;
  for (const node of walkNodes(part.children)) {
    if (node.type !== 'article') continue;
    if (node.num === last && node.number.sub === null) repeated(run, node, node.label);
    else if (node.num > last + 1) gap(run, node, last > 0 ? `第${toHanNumeral(last)}条` : null, node.label);
    last = node.num;
  }
}

/** Numbers of one kind may run on through higher sections: a list goes on where the last of its kind left off. */
function checkSiblings(
  nodes: readonly GazetteNode[],
  run: Run,
  last: Map<string, { number: number; label: string }>,
): void {
  const first = new Set<string>();
  for (const node of nodes) {
    if ((node.type === 'section' || node.type === 'item') && node.label !== null && node.number) {
      const { label } = node;
      const { kind, number } = node.number;
      const previous = last.get(kind);
      if (previous !== undefined && first.has(kind) && number === previous.number) repeated(run, node, label);
      else if (number !== 1 && number !== (previous?.number ?? 0) + 1) gap(run, node, previous?.label ?? null, label);
      last.set(kind, { number, label });
      first.add(kind);
    }
    if ('children' in node && node.type !== 'article') checkSiblings(node.children, run, last);
    else if (node.type === 'article') checkSiblings(node.children, run, new Map());
  }
}

function gap(run: Run, node: GazetteNode, before: string | null, label: string): void {
  const expected = before ? `前一个是“${before}”，应与它相接` : '应从一开始';
  const message = `序号“${label}”不连续，${expected}`;
  report(run, 'parse/number-gap', { lines: lineOf(node) }, message, erratumFor(run.source, lineOf(node), label));
}

function repeated(run: Run, node: GazetteNode, label: string): void {
  const message = `序号“${label}”前面已有，应为下一个`;
  report(run, 'parse/number-repeated', { lines: lineOf(node) }, message, erratumFor(run.source, lineOf(node), label));
}

function lineOf(node: GazetteNode): LineRange {
  return node.lines[0] ?? [1, 1];
}
