import type { Block, TextBlock } from '../model/block.ts';
import { parseLabel, RANK, type Label } from '../text/label.ts';
import { findLabelled } from './numbered-siblings.ts';
import { splitBlock } from './split-block.ts';
import { LONGEST_HEADING, splitField } from './split-field.ts';
import { NUMERAL } from '../text/numerals.ts';

/** Where a label may have lost its line: behind the end of a sentence, or behind a blank. */
const RE_SEAM = new RegExp(String.raw`(?<=[。；])\s*(?=[第（(${NUMERAL}])|\s+(?=第)`, 'g');
const RE_SENTENCE = /[。；！？：]/;
/** Blocks looked at for the number that should come next. */
const REACH = 30;

/**
 * Splits lines that the scanner glued, where it is certain: two numbered paragraphs in one line, a heading behind the
 * paragraph before it, an article behind the heading of its chapter. All parts keep the line they stand on.
 *
 * Certain is what the numbers around bear out: the label inside the line bears the number that comes next, and no line
 * of its own does. Enumerations that run on inside a sentence, (1)… (2)…, have no such neighbours.
 */
export function splitGlued(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, i): Block[] =>
    block.kind === 'text' ? splitLine(block, i, blocks).flatMap((line) => splitField(line, i, blocks)) : [block],
  );
}

function splitLine(block: TextBlock, index: number, blocks: readonly Block[]): TextBlock[] {
  for (const { index: seam, 0: blank } of block.text.value.matchAll(RE_SEAM)) {
    const start = seam + blank.length;
    const [head, tail] = [block.text.value.slice(0, seam), block.text.value.slice(start)];
    const label = parseLabel(tail);
    if (!label || head.trim() === '' || !isGlued(head, tail, label, index, blocks)) continue;
    const [first, second] = splitBlock(block, seam, start);
    return [first, ...splitLine(second, index, blocks)];
  }
  return [block];
}

function isGlued(head: string, tail: string, label: Label, index: number, blocks: readonly Block[]): boolean {
  const own = parseLabel(head);
  const next = findLabel(blocks, index, 1, label);
  if (next?.number === label.number) return false;
  // 第二条 …。第三条 …, with 第四条 on the next line or at the end.
  if (own?.kind === label.kind)
    return own.number + 1 === label.number && head.endsWith('。') && isNext(next, tail, label);
  // 第一章 总则 第一条 …
  if (label.kind === 'article' && own && RANK[own.kind] < RANK.article) {
    const previous = findLabel(blocks, index, -1, label);
    return !RE_SENTENCE.test(head) && (previous?.number ?? 0) + 1 === label.number;
  }
  // …工作方案。二、主要任务
  const previous = findLabel(blocks, index, -1, label);
  const isHeading = !RE_SENTENCE.test(tail) && tail.length <= LONGEST_HEADING;
  return isHeading && head.endsWith('。') && RANK[label.kind] <= RANK.han && previous?.number === label.number - 1;
}

/** Whether the numbers go on behind the line, past those that the line itself still holds. */
function isNext(next: Label | null, tail: string, label: Label): boolean {
  if (next === null) return label.kind === 'article';
  const inside = Array.from(tail.matchAll(RE_SEAM), (m) => parseLabel(tail.slice(m.index + m[0].length))?.number ?? 0);
  return next.number === Math.max(label.number, ...inside) + 1;
}

/** The nearest label of the kind of `like` in a line before (-1) or behind (1) the block. */
function findLabel(blocks: readonly Block[], index: number, step: 1 | -1, like: Label): Label | null {
  return findLabelled(blocks, index, step, like.kind, REACH)?.label ?? null;
}
