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
  return within('longestControl', text.length) && (reControl().test(text) || rePath().test(text));
}

/** Where a page stands on its site. 例：首页 > 政务公开 > 政府公报 · 当前位置：首页>政策 */
const rePath = fromWords(
  () =>
    new RegExp(
      `^\\s*(?:${anyOf('controls', 'leads')}\\s*[：:]\\s*)?${anyOf('controls', 'root')}(?:\\s*[>›»＞]\\s*[^>›»＞]+)+$`,
    ),
);

/** Words of controls and their marks, and nothing else, or what opens such a line. */
const reWhole = fromWords(
  () => new RegExp(`^${MARKS}*(?:(?:${anyOf('controls')}${MARKS}*)+|${anyOf('controls', 'opens')}.*)$`),
);
/** What no text has: a word as long as a sentence of a button, or marks around each. */
const RE_SURE = /\p{sc=Han}{4}|^\s*[[【]/u;

/**
 * Whether a line that was copied or printed from a page is certainly none of the text: 打印 alone may be a heading, and
 * 来源：… the note of a table. 例：返回目录 · 【打印】【关闭】
 */
export function isCopiedControl(text: string): boolean {
  return within('longestControl', text.length) && ((RE_SURE.test(text) && reWhole().test(text)) || rePath().test(text));
}
