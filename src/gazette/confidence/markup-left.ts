import { textsOf } from '../model/texts-of.ts';
import { lineOf, nodesOf } from './nodes-of.ts';
import type { Case, Measured, Reading } from './measure.ts';

/** 例：<tr><td> · </table> · <page_number> · <img src="1.png"/>, not <5公顷 */
const TAG = String.raw`<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>`;
/** 例：&lt; · &#160; */
const REFERENCE = String.raw`&(?:[a-z]{2,8}|#\d{2,6});`;
/** 例：| 单位 | 电话 | */
const PIPES = String.raw`^\s*\|.*\|\s*$`;
/** 例：{6}------ · ![](images/9f0c.jpg) · **总则** */
const MARKDOWN = String.raw`\{\d+\}-{3}|!\[[^\]]*\]\(|\*\*`;
const RE_MARKUP = new RegExp(`${TAG}|${REFERENCE}|${PIPES}|${MARKDOWN}`, 'im');

/** Texts in which markup of a web page or of a program that recognises text was left. */
export function findMarkup({ documents }: Reading): Measured {
  const titles = documents.map(({ title, source }) => ({ line: source.lines[0], text: title }));
  const texts = nodesOf(documents).flatMap((node) => textsOf(node).map(({ text }) => ({ line: lineOf(node), text })));
  const cases = [...titles, ...texts].flatMap(({ line, text }): Case[] => {
    const found = RE_MARKUP.exec(text);
    return found ? [{ line, words: text.slice(found.index) }] : [];
  });
  return { cases, of: titles.length + texts.length };
}
