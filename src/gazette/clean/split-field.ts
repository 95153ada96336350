import type { Block, TextBlock } from '../model/block.ts';
import type { LabelKind } from '../text/label-kinds.ts';
import { splitBlock } from './split-block.ts';

/** A field that opens a paragraph. 例：任务质量描述：加快落实… */
const RE_FIELD = /^\p{sc=Han}{2,10}[：:]/u;
/** As often as a field must stand right below a heading of the same kind to be what stands there. */
const LEAST_SEEN = 3;
/** Blocks around a line in which its siblings are looked for: a dozen tasks with four fields each. */
const REACH = 60;
const RE_STOP = /[。；！？]/;
/** Longest heading that was printed on one line, in characters; longer ones are sentences. */
export const LONGEST_HEADING = 40;

/**
 * Splits a numbered heading from the field that the scanner glued to it: 1. 优化学校布局任务质量描述：… where right below
 * its siblings (2. 3. …) a paragraph opens with 任务质量描述：. Other lines come back as they are.
 */
export function splitField(block: TextBlock, index: number, blocks: readonly Block[]): TextBlock[] {
  const text = block.text.value;
  const { label } = block;
  if (!label) return [block];
  for (const field of fieldsBelow(label.kind, index, blocks)) {
    const seam = text.indexOf(field, label.length);
    if (seam <= label.length) continue;
    const head = text.slice(label.length, seam);
    if (head.length <= LONGEST_HEADING && !RE_STOP.test(head)) return splitBlock(block, seam, seam);
  }
  return [block];
}

/** Fields that open paragraphs right below other headings of this kind. */
function fieldsBelow(kind: LabelKind, index: number, blocks: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  for (let i = Math.max(1, index - REACH); i < Math.min(blocks.length, index + REACH); i++) {
    const [above, below] = [blocks[i - 1], blocks[i]];
    if (above?.kind !== 'text' || below?.kind !== 'text' || i - 1 === index) continue;
    const field = RE_FIELD.exec(below.text.value)?.[0];
    if (field && above.label?.kind === kind) seen.set(field, (seen.get(field) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([field]) => field);
}
