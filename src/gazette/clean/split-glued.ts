import type { Block, TextBlock } from '../model/block.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';
import { findLabelled } from './numbered-siblings.ts';
import { splitBlock } from './split-block.ts';
import { splitField } from './split-field.ts';
import { within } from '../limits/within.ts';

/** Where a label may have lost its line: behind the end of a sentence, or behind a blank. */
const RE_SEAM = /(?<=[。；])\s*(?=\S)|\s+(?=第)/g;
const RE_SENTENCE = /[。；！？：]/;

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
  for (const [first, second] of splits(block)) {
    if (first.text.value !== '' && isGlued(first, second, index, blocks)) {
      return [first, ...splitLine(second, index, blocks)];
    }
  }
  return [block];
}

/** The line split at each seam behind which a label stands. */
function splits(block: TextBlock): [TextBlock, TextBlock][] {
  return Array.from(block.text.value.matchAll(RE_SEAM), ({ index: seam, 0: blank }) =>
    splitBlock(block, seam, seam + blank.length),
  ).filter(([, { label }]) => label !== null);
}

function isGlued(first: TextBlock, second: TextBlock, index: number, blocks: readonly Block[]): boolean {
  const { label: own } = first;
  const { label } = second;
  if (!label) return false;
  const [head, tail] = [first.text.value, second.text.value];
  const next = findLabel(blocks, index, 1, label);
  if (next?.number === label.number) return false;
  // 第二条 …。第三条 …, with 第四条 on the next line or at the end.
  if (own?.kind === label.kind)
    return own.number + 1 === label.number && head.endsWith('。') && isNext(next, second, label);
  // 第一章 总则 第一条 …
  if (label.kind === 'article' && own && LABEL_KINDS[own.kind].opens === 'heading') {
    const previous = findLabel(blocks, index, -1, label);
    return !RE_SENTENCE.test(head) && (previous?.number ?? 0) + 1 === label.number;
  }
  // …工作方案。二、主要任务
  const previous = findLabel(blocks, index, -1, label);
  const isHeading = !RE_SENTENCE.test(tail) && within('longestHeading', tail.length);
  const isHigh = LABEL_KINDS[label.kind].rank <= LABEL_KINDS.han.rank;
  return isHeading && head.endsWith('。') && isHigh && previous?.number === label.number - 1;
}

/** Whether the numbers go on behind the line, past those that the line itself still holds. */
function isNext(next: Label | null, line: TextBlock, label: Label): boolean {
  if (next === null) return label.kind === 'article';
  const inside = splits(line).map(([, second]) => second.label?.number ?? 0);
  return next.number === Math.max(label.number, ...inside) + 1;
}

/** The nearest label of the kind of `like` in a line before (-1) or behind (1) the block. */
function findLabel(blocks: readonly Block[], index: number, step: 1 | -1, like: Label): Label | null {
  return findLabelled(blocks, index, step, like.kind)?.label ?? null;
}
