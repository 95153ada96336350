import { anyOf, fromWords, words as wordsWith } from '../lexicon/words.ts';
import { limitOf, within } from '../limits/within.ts';
import { isBareGenre } from '../link/targets/is-bare-genre.ts';
import { bareTitle } from '../scan/bare-title.ts';
import { genreOf } from '../scan/genre.ts';
import type { Stretch } from '../scan/titles.ts';
import { OTHER, TITLE } from '../scan/mask-brackets.ts';

interface Named extends Stretch {
  words: string;
  /** It stands in 《》. */
  isTitle: boolean;
}

/** No name ends in a title or a quotation. */
const BRACKETS = [TITLE, OTHER];

/** 例：◎◎◎◎◎ of 制定《甲章程》和《乙章程》 */
const RE_TITLE = /◎+/g;
/** What parts names of a list; a name may itself have a word that joins. 例：甲和乙职责清单|、|丙清单 */
const BETWEEN = [/、/g, /、|以及|和|及|与/g];
/** What may stand behind a name. 例：办法|并报市政府备案 · 清单|等 · 规划|（消防专篇） */
const RE_BEHIND = /^(?:$|并|报|后|等|、|以及|和|及|与|※)/;
/** What fits is no name. 例：符合首都城市战略定位的|中介机构人才评价标准 */
const RE_FITS = /^(?:符合|适应|体现)[^的]*的/;
/** What names no text of its own. 例：如下工作措施 · 相关专项行动计划 · 各自工作方案 · 一批地方标准 */
const RE_NONE = /^(?:[如以]下|[相有]关|相应|其他|各自|包括|一批)|[相有]关[^的]*措施$|建议$/;
/** In brackets behind a name, what it will hold or how it is called. 例：（含黑红名单） */
const RE_REMARK = /^[（(](?:含|见|附|以下)/;
/** Whose it is, or what all such have, tells none from others. 例：各区|规划、统一的|规范、切实可行的|方案 */
const reAttribute = fromWords(
  () => new RegExp(`^(?:[本我全各](?:[市区县省镇]|单位|部门|级|地)?|[^的]{1,${limitOf('longestWord')}}的)`),
);
/** Behind a title, what is made is another text. 例：制定《条例》|的实施细则 · 出台《纲要》|实施意见 */
const reOfTitle = fromWords(() => new RegExp(`^的?[^、和及◎]*${anyOf('genres')}(?:$|[、和及])`));

/**
 * Names of texts that are the object of a verb.
 *
 * @param object up to the end of the clause
 * @param masked the same, with signs for its brackets
 */
export function namesIn(object: string, masked: string): Named[] {
  const titles = Array.from(masked.matchAll(RE_TITLE), ({ index, 0: { length } }) => ({ index, length }));
  const [first] = titles;
  if (first?.index !== 0 || reOfTitle().test(masked.slice(first.length))) return untitledIn(object, masked);
  return titles.map(({ index, length }) => ({
    words: object.slice(index + 1, index + length - 1),
    start: index,
    end: index + length,
    isTitle: true,
  }));
}

function untitledIn(object: string, masked: string): Named[] {
  const end = Array.from(object, (_, i) => object.length - i).find(
    (at) => !BRACKETS.includes(masked[at - 1] ?? '') && RE_BEHIND.test(masked.slice(at)) && isText(object.slice(0, at)),
  );
  if (end === undefined) return [];
  const whole = { words: object.slice(0, end), start: 0 };
  const lists = BETWEEN.map((between) => splitAt(whole.words, masked.slice(0, end), between));
  const list = lists.find((items) => items.length > 1 && items.every(({ words }) => isListed(words)));
  return (list ?? [whole]).flatMap(({ words, start }) => {
    const [fits = ''] = RE_FITS.exec(words) ?? [];
    const [behind = ''] = /^※*/.exec(masked.slice(start + words.length)) ?? [];
    const brackets = RE_REMARK.test(object.slice(start + words.length)) ? '' : behind;
    const stop = start + words.length + brackets.length;
    // In a list of marks it is what gets them. 例：制定工作计划（1分）
    if (!isName(words.slice(fits.length)) || object.slice(0, stop).endsWith('分）')) return [];
    return [{ words: object.slice(start + fits.length, stop), start, end: stop, isTitle: false }];
  });
}

/** Items of a list; what stands before the last 的 says which all of them are, and is not taken apart. */
function splitAt(object: string, masked: string, between: RegExp): { words: string; start: number }[] {
  const items: { words: string; start: number }[] = [];
  let start = 0;
  for (const match of masked.matchAll(between)) {
    if (match.index < masked.lastIndexOf('的')) continue;
    items.push({ words: object.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return [...items, { words: object.slice(start), start }];
}

/** Whether words end in a 文种 of a text that is made once and then holds. */
function isText(words: string): boolean {
  const genre = genreOf(words);
  const tags = ['lasts', 'plans', 'standard', 'normative'] as const;
  return genre !== null && tags.some((tag) => wordsWith('genres', tag).includes(genre));
}

/** Whether words may be one of several names; a kind among them belongs to the name before. 例：岗位设置方案和管理办法 */
function isListed(words: string): boolean {
  return isText(words) && isName(words) && !isBareGenre(words);
}

/** Whether words name one text and not a kind; rules may be named by what they rule alone, 管理办法. */
function isName(words: string): boolean {
  const own = bareTitle(words).replace(reAttribute(), '');
  const genre = genreOf(own) ?? '';
  if (RE_NONE.test(words)) return false;
  if (isBareGenre(own)) return own === words && own !== genre && wordsWith('genres', 'rules').includes(genre);
  const isAnybodys = words.startsWith('各') || words.slice(0, words.length - own.length).endsWith('的');
  return within('shortestName', isAnybodys ? own.length : words.length);
}
