import { anyOf, fromWords } from '../../lexicon/words.ts';
import { HAN_DIGIT } from '../../text/numerals.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';

/** What stands between the comma and the organ. 例：根据|国务院《…》 · 贯彻落实|市政府《…》 */
const reLead = fromWords(
  () => new RegExp(`^.*(?:${anyOf('verbs')}|${anyOf('leads', 'before-organ')}|(?:精神|要求)和)`, 's'),
);
const RE_JOINT = /^(?:以?及|和|或|、)/;
/** 例：市住房城乡建设委等九部门|联合印发的 · 生态环境部|2019年9月发布的 */
const reAttribute = fromWords(
  () =>
    new RegExp(
      `(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?(?:联合)?(?:${anyOf('verbs', 'issue')}|${anyOf('verbs', 'makes')})?的?$`,
    ),
);
/** 例：国务院办公厅 · 市教委、市财政局 · 教育部等四部门 */
const reIssuer = fromWords(
  () =>
    new RegExp(
      `^([\\p{sc=Han}、]{0,80}?${anyOf('organs', 'issues')})(?:等(?:[${HAN_DIGIT}十\\d]{1,3}个?部门)?)?$`,
      'u',
    ),
);
/** Between two organs; 住房和城乡建设部 is one. 例：中共中央办公厅|国务院办公厅 */
const reBetween = fromWords(
  () => new RegExp(`(?<=${anyOf('organs', 'issues')})(?:、|和|与|会同|(?=${anyOf('beginnings')}))`),
);

/**
 * Organs that `before`, the text up to a 《, names as authors of the title, joined by 、 (市教委、市财政局); null where
 * it names none.
 */
export function readIssuer(before: string): string | null {
  const clause =
    withoutBlanks(before)
      .split(/[，。；：:;,（()）》“”]/)
      .at(-1) ?? '';
  const words = clause.replace(reAttribute(), '').replace(reLead(), '').replace(RE_JOINT, '');
  const organs = reIssuer().exec(words)?.[1]?.split(reBetween()) ?? [];
  return organs.length > 0 && organs.every((organ) => organ.length > 1) ? organs.join('、') : null;
}
