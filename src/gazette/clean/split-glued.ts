import type { Block, TextBlock } from '../model/block.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';
import { findLabelled } from './numbered-siblings.ts';
import { splitBlock, type Seam } from './split-block.ts';
import { splitField } from './split-field.ts';
import { within } from '../limits/within.ts';

/** Where a label may have lost its line: behind the end of a sentence, or behind a blank. */
const RE_SEAM = /(?<=[。；])\s*(?=\S)|(?<!\s)\s+(?=第)/g;
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

/** A seam behind which a label stands. */
interface LabelledSeam extends Seam {
  label: Label;
  /** Highest number behind it in the line, its own included. */
  highest: number;
}

function splitLine(block: TextBlock, index: number, blocks: readonly Block[]): TextBlock[] {
  const { value } = block.text;
  const glued: Seam[] = [];
  let head = 0;
  let own = block.label;
  for (const seam of findSeams(block)) {
    const line = { value, head, own, index, blocks };
    if (value.slice(head, seam.start).trim() === '' || !isGlued(line, seam)) continue;
    glued.push(seam);
    head = seam.end;
    own = seam.label;
  }
  return splitBlock(block, glued);
}

function findSeams(block: TextBlock): LabelledSeam[] {
  const seams = Array.from(block.text.value.matchAll(RE_SEAM), ({ index: start, 0: blank }) => ({
    start,
    end: start + blank.length,
  }));
  const [, ...pieces] = splitBlock(block, seams);
  let highest = 0;
  return seams
    .flatMap((seam, i) => {
      const label = pieces[i]?.label;
      return label ? [{ ...seam, label }] : [];
    })
    .reverse()
    .map((seam) => ({ ...seam, highest: (highest = Math.max(highest, seam.label.number)) }))
    .reverse();
}

/** A line, the offset behind its last split, the number there, and where it stands. */
interface Line {
  value: string;
  head: number;
  own: Label | null;
  index: number;
  blocks: readonly Block[];
}

function isGlued({ value, head, own, index, blocks }: Line, { start, end, label, highest }: LabelledSeam): boolean {
  const next = findLabel(blocks, index, 1, label);
  if (next?.number === label.number) return false;
  const endsSentence = value[start - 1] === '。';
  // 第二条 …。第三条 …, with 第四条 on the next line or at the end.
  if (own?.kind === label.kind) return own.number + 1 === label.number && endsSentence && isNext(next, label, highest);
  // 第一章 总则 第一条 …
  if (label.kind === 'article' && own && LABEL_KINDS[own.kind].opens === 'heading') {
    const previous = findLabel(blocks, index, -1, label);
    return (previous?.number ?? 0) + 1 === label.number && !RE_SENTENCE.test(value.slice(head, start));
  }
  // …工作方案。二、主要任务
  const previous = findLabel(blocks, index, -1, label);
  const isHeading = within('longestHeading', value.length - end) && !RE_SENTENCE.test(value.slice(end));
  const isHigh = LABEL_KINDS[label.kind].rank <= LABEL_KINDS.han.rank;
  return isHeading && endsSentence && isHigh && previous?.number === label.number - 1;
}

/** Whether the numbers go on behind the line, past those that the line itself still holds. */
function isNext(next: Label | null, label: Label, highest: number): boolean {
  return next === null ? label.kind === 'article' : next.number === highest + 1;
}

/** The nearest label of the kind of `like` in a line before (-1) or behind (1) the block. */
function findLabel(blocks: readonly Block[], index: number, step: 1 | -1, like: Label): Label | null {
  return findLabelled(blocks, index, step, like.kind)?.label ?? null;
}
