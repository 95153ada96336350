import { fromWords } from '../../lexicon/words.ts';
import { isOrgan, issuersOf, openers } from '../../scan/issuer.ts';
import { firstCharacter, lastCharacter, RE_HAN } from '../../text/han.ts';
import { splice, type Sourced } from '../../text/sourced.ts';
import type { TextPlace } from './repair-text.ts';
import { DIVISIONS } from '../../text/label-kinds.ts';
import { CIRCLED, NUMERAL, ROMAN } from '../../text/numerals.ts';

/** Blanks within a line; `\n` of a cell is none. */
const RE_BLANKS = /[^\S\n]+/g;
/** Marks beside which Chinese sets no blank. */
const RE_MARK = /[\u3001-\u303f\uff01-\uff60“”‘’—…·/]/;
/** Letters, digits, the signs that belong to a number, and the calls of notes. */
const RE_LATIN = new RegExp(`[\\p{sc=Latin}\\d%‰℃°²³${ROMAN}${CIRCLED}]`, 'u');
const RE_SIGN_OF_NUMBER = /^[%‰℃°]/;

/** Name and office of one person. 例：王 涛 副区长 · 组 长：张力兵 区委副书记、区长 */
const RE_ROSTER =
  /^(?:[\p{sc=Han}\s]{2,8}：\s*)?(?:\p{sc=Han}{2,4}|\p{sc=Han}\s+\p{sc=Han})(?<gap>\s+)\p{sc=Han}[^。；：]*(?:长|主任|书记|员|主席|秘书|经理|代表|负责人|顾问|工程师)$/du;
/** Names in a row. 例：张力兵 付兆庚 陆晓光 */
const RE_NAMES = /^\p{sc=Han}{2,3}(?:\s+\p{sc=Han}{2,3}){2,}$/u;
/** A label that nothing but the blank sets off from its text. 例：第一条 为… · 表 1 门头沟区… */
const RE_LABEL = new RegExp(
  String.raw`^(?:第[${NUMERAL}]+(?:${DIVISIONS.join('|')})|[表图]\s*\d+(?:[-—.]\d+)?|(?:附[件表图]|专栏)\s*\d+)$`,
);
/** Number of a document behind its title. 例：门政发〔2019〕19号 */
const RE_NUMBER = /^\p{sc=Han}{2,10}\s*[〔[（(]\s*\d{4}\s*[〕\])）]/u;
/** 例：联系电话： */
const RE_FIELD = /^[\p{sc=Han}（）]{2,10}：/u;
/** 例：2018年10月10日 第33期 北京市人民政府办公厅主办 */
const RE_ISSUE = /^第\s*\d+\s*期$/;
/** The date line of a form. 例：年 月 日 */
const RE_DATE_FORM = /年[^\S\n]+月[^\S\n]+日/;
/** Name of an organ in a list without commas. 例：区环保局 各街镇 区城管委（交通委） */
const RE_LISTED = /(?:局|委|办|厅|部|院|街镇|街道|镇|乡|中心|支队|大队|处|所|公司|单位|部门|政府|会)(?:（[^（）]*）)?$/;
/** 例：市委 市政府联合文件 */
const RE_SHORT_NAME = /^[市区县省](?:委|政府)(?:办公[厅室])?/;
/** What opens the matter of a title, or a remark on the organ before it. */
const reNoName = fromWords(() => new RegExp(`^(?:${openers()}|（)`));
/** Words and marks that end the sentence before the name of an organ. */
const RE_BEFORE_NAME = /[\s《“（【、，。：；]/;

/**
 * Takes out the blanks that the scan made: between Han characters (broken lines, letter-spaced headings), beside
 * Chinese marks, between Han and digits or letters. Those that separate stay: joint issuers, name and office, label and
 * text, title and number, fields of a form, lists in a cell.
 *
 * A blank is no character of the text, so nothing goes on record.
 */
export function closeBlanks(text: Sourced, place: TextPlace): Sourced {
  if (RE_DATE_FORM.test(text.value) || (place !== 'heading' && RE_NAMES.test(text.value))) return text;
  const office = RE_ROSTER.exec(text.value)?.indices?.groups?.['gap']?.[0];
  let closed = text;
  for (const { index, 0: blanks } of [...text.value.matchAll(RE_BLANKS)].toReversed()) {
    const end = index + blanks.length;
    const before = text.value.slice(0, index).split('\n').at(-1) ?? '';
    const after = text.value.slice(end).split('\n')[0] ?? '';
    const raises = text.marks.some((mark) => mark.kind !== 'formula' && mark.start === end);
    if (index === office || !(raises || isSetTight(before, after)) || separates(before, after)) continue;
    if (place === 'cell' && (blanks.length > 1 || isList(before + blanks + after))) continue;
    closed = splice(closed, index, end);
  }
  return closed;
}

/** Whether most of what the blanks part are names of organs: in a narrow column one name may be broken, not a list. */
function isList(line: string): boolean {
  const entries = line.trim().split(/\s+/);
  return entries.filter((entry) => RE_LISTED.test(entry)).length > entries.length / 2;
}

/** Whether Chinese sets what stands before and behind a blank without one. */
function isSetTight(before: string, after: string): boolean {
  const [left, right] = [lastCharacter(before), firstCharacter(after)];
  if (/\d$/.test(before) && RE_SIGN_OF_NUMBER.test(after)) return true;
  const isChinese = (char: string): boolean => RE_HAN.test(char) || RE_MARK.test(char);
  return (isChinese(left) && (isChinese(right) || RE_LATIN.test(right))) || (RE_LATIN.test(left) && isChinese(right));
}

function separates(before: string, after: string): boolean {
  return (
    RE_LABEL.test(before.trim()) ||
    RE_NUMBER.test(after) ||
    RE_ISSUE.test(after.split(/\s/)[0] ?? '') ||
    RE_ISSUE.test(before.split(/\s/).at(-1) ?? '') ||
    (RE_FIELD.test(after) && before.includes('：') && !/[；，。、]$/.test(before)) ||
    separatesIssuers(before, after)
  );
}

/** 例：中共北京市委 北京市人民政府印发… · 《中共中央 国务院关于…》. The one of a broken line is not between two names. */
function separatesIssuers(before: string, after: string): boolean {
  const name = before.split(RE_BEFORE_NAME).at(-1) ?? '';
  if (RE_SHORT_NAME.test(name) && RE_SHORT_NAME.test(after)) return true;
  if (!isOrgan(name) && !name.endsWith('中共中央')) return false;
  const next = after.split(/[\s《》”）、，。]/)[0] ?? '';
  return issuersOf(after).length > 0 || (isOrgan(next) && !reNoName().test(next));
}
