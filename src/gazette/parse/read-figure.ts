import type { TextBlock } from '../model/block.ts';
import type { Figure } from '../model/document.ts';
import { report } from '../model/report.ts';
import { linesOf, readText, remember, type Context } from './context.ts';

/** 例：图1 城市空间布局 · 图 2-1　轨道交通规划图 */
const RE_CAPTION = /^图\s*\d+(?:[-.．—]\d+)?\s*[：:\s]?\s*\S[^。；]{0,40}$/;
/** 例：![](images/a.jpg) */
const RE_IMAGE = /^!\[[^\]]*\]\([^)]*\)$/;

/** A caption whose picture the scan left out; null where the block is none. */
export function readFigure(block: TextBlock, context: Context): Figure | null {
  if (!RE_CAPTION.test(block.text.value) && !RE_IMAGE.test(block.text.value)) return null;
  const caption = readText(block.text, 'heading', context);
  report(context.run, 'parse/figure-missing', { lines: block.lines[0] ?? [1, 1] }, `“${caption.text}”只有图题，缺图`);
  const node: Figure = { type: 'figure', id: '', lines: linesOf([block.text], context), caption: caption.text };
  return remember(node, [caption.sourced], context);
}
