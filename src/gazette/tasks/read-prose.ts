import { findBrackets, REMARK_MARKS } from '../scan/brackets.ts';
import { isBearer } from './bearers.ts';
import { readBracket, type BracketTask } from './read-bracket.ts';
import { readFields, type Fields } from './read-fields.ts';
import { dutyOf } from './duty-of.ts';

/** A stretch of a text that somebody is to do. */
export interface ProseTask extends Fields {
  words: string;
}

/** 例：…公开。|（区农委。）|发布… */
const RE_STOP = /[。；！？!;]\s*$/u;
/** 例：…改造（责任单位：区教委）|；完成… */
const RE_CLOSED = /^\s*(?:[。；;]|$)/u;
const RE_LAST = /^\s*。?\s*$/u;
/** 例：…工作。|责任单位|：区教委 */
const RE_TAIL = /(?<=[。；]\s*)([\p{sc=Han}（）()]+)[：:]/gu;

/**
 * The tasks of a paragraph, an item or a heading: what stands before each bracket that says who does it, and before
 * fields at its end. A list of names that no word of duty introduces counts only where the sentence before it is closed,
 * or where it closes the whole text: elsewhere a bracket gives another name of what it follows.
 */
export function readProse(text: string): ProseTask[] {
  const tasks: ProseTask[] = [];
  let from = 0;
  for (const { start, end, mark, depth } of findBrackets(text)) {
    if (!REMARK_MARKS.includes(mark) || depth !== 0 || end === null) continue;
    const bracket = readBracket(text.slice(start + 1, end - 1).replace(/。$/u, ''));
    const words = text.slice(from, start).trim();
    if (!bracket || words === '' || !isBehindTask(words, text.slice(end), bracket.form)) continue;
    tasks.push({ ...bracket.fields, words });
    from = end;
    while (/[。；;\s]/u.test(text[from] ?? '')) from++;
  }
  return [...tasks, ...taskAtEnd(text.slice(from))];
}

function isBehindTask(before: string, behind: string, form: BracketTask['form']): boolean {
  if (RE_STOP.test(before)) return true;
  if (form !== 'list') return RE_CLOSED.test(behind);
  return RE_LAST.test(behind) && !isBearer(before.split(/[，。；：、\s]/u).at(-1) ?? '');
}

/** Fields that a text ends in without a bracket. */
function taskAtEnd(text: string): ProseTask[] {
  const tail = text.matchAll(RE_TAIL).find(([, label = '']) => dutyOf(label) !== null);
  if (!tail) return [];
  const start = tail.index;
  const fields = readFields(text.slice(start).trim());
  const bears = fields !== null && fields.lead.length + fields.cooperating.length > 0;
  return bears ? [{ ...fields, words: text.slice(0, start).trim() }] : [];
}
