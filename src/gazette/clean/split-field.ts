import { fromWords } from '../lexicon/words.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { LabelKind } from '../text/label-kinds.ts';
import { splitBlock } from './split-block.ts';
import { limitOf, within } from '../limits/within.ts';

/** A field that opens a paragraph. 例：任务质量描述：加快落实… */
const reField = fromWords(() => new RegExp(String.raw`^\p{sc=Han}{2,${limitOf('longestName')}}[：:]`, 'u'));
const RE_STOP = /[。；！？]/;

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
    if (within('longestHeading', head.length) && !RE_STOP.test(head))
      return splitBlock(block, [{ start: seam, end: seam }]);
  }
  return [block];
}

/** Fields that open paragraphs right below other headings of this kind. */
function fieldsBelow(kind: LabelKind, index: number, blocks: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  const reach = limitOf('reach');
  for (let i = Math.max(1, index - reach); i < Math.min(blocks.length, index + reach); i++) {
    const [above, below] = [blocks[i - 1], blocks[i]];
    if (above?.kind !== 'text' || below?.kind !== 'text' || i - 1 === index) continue;
    const field = reField().exec(below.text.value)?.[0];
    if (field && above.label?.kind === kind) seen.set(field, (seen.get(field) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => within('fewestSeen', count)).map(([field]) => field);
}
