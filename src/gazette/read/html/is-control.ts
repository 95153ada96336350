import { within } from '../../limits/within.ts';
import { anyOf, fromWords } from '../../lexicon/words.ts';

/** What stands round and between the words of a control, and parts the places of a path. */
const MARKS = String.raw`[\s\[\]【】（）()|｜/／>›»·•]`;
const reControl = fromWords(
  () =>
    new RegExp(
      `^${MARKS}*(?:(?:${anyOf('controls')}${MARKS}*)+|${anyOf('controls', 'leads')}\\s*[：:].*|${anyOf('controls', 'opens')}.*)$`,
    ),
);

/** Whether a line of a page is none of its text. 例：【打印本页】【关闭窗口】 · 字号：[大 中 小] · 上一篇：… */
export function isControl(text: string): boolean {
  return within('longestControl', text.length) && reControl().test(text);
}
