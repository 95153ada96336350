import { isTableNote } from '../clean/table/table-lines.ts';
import type { Block, ImageBlock } from '../model/block.ts';
import type { Figure } from '../model/nodes.ts';
import { report } from '../model/report.ts';
import { captionNumberOf } from '../scan/caption-number.ts';
import { linesOf, readText, remember, type Context } from './context.ts';
import { isUnlabelledHeading } from './is-unlabelled-heading.ts';
import { within } from '../limits/within.ts';

/** A caption whose picture, or a title whose table, the scan left out; null where the block at `index` is none. */
export function readFigure(blocks: readonly Block[], index: number, context: Context): Figure | null {
  const block = blocks[index];
  if (block?.kind !== 'text') return null;
  const isPicture = isCaption(block.text.value);
  const below = blocks[index + 1];
  const isTable = below?.kind === 'text' && isTableNote(below.text.value) && isUnlabelledHeading(block, context);
  if (!isPicture && !isTable) return null;
  const caption = readText(block.text, 'heading', context);
  const what = isPicture ? '只有图题，缺图' : '只有表题和表注，缺表';
  report(context.run, 'parse/figure-missing', { lines: block.lines[0] ?? [1, 1] }, `“${caption.text}”${what}`);
  const node: Figure = { type: 'figure', id: '', lines: linesOf([block.text], context), caption: caption.text };
  return remember(node, [caption.sourced], context);
}

/** Whether the text above or below the place of a picture is its caption, which makes the figure then. */
export function hasCaption(blocks: readonly Block[], index: number): boolean {
  const beside = (step: 1 | -1): Block | undefined => {
    let i = index + step;
    while (blocks[i]?.kind === 'image') i += step;
    return blocks[i];
  };
  return [beside(-1), beside(1)].some((block) => block?.kind === 'text' && isCaption(block.text.value));
}

/** The place of a picture without a caption. */
export function readImage(block: ImageBlock, context: Context): Figure {
  report(context.run, 'parse/figure-missing', { lines: block.lines[0] ?? [1, 1] }, '此处有图，没有图题，缺图');
  return { type: 'figure', id: '', lines: block.lines, caption: '' };
}

/** 例：图1 城市空间布局 · 图 2-1　轨道交通规划图 */
function isCaption(text: string): boolean {
  const number = captionNumberOf(text);
  const rest = text.length - (number?.length ?? 0);
  return number?.what === 'figure' && rest > 0 && within('longestHeading', rest) && !/[。；]/.test(text);
}
