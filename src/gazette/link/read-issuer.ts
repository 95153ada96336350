import { NUMERAL } from '../text/numerals.ts';

/** What stands between the comma and the organ. 例：根据|国务院《…》 · 贯彻落实|市政府《…》 */
const RE_LEAD =
  /^.*(?:根据|依据|按照|依照|参照|遵照|对照|贯彻落实|贯彻执行|贯彻|落实|执行|实施|推进|践行|符合|转发|批转|印发|关于|通过|对接|以|按|在|向|由|经|将|原|新|(?:精神|要求|部署|规定|的)(?:以?及|和|与|、))/s;
const RE_JOINT = /^(?:及其?|以及|和|与|、|或|并)/;
const ORGAN_END =
  '(?:中央|国务院|政府|办公[厅室]|法院|检察院|常委会|委员会|管委会|联合会|协会|总社|银行|[委局厅司院]|政务服务办|法制办|编办|(?<![全内外干])部|(?<![签部])署)';
/** 例：市住房城乡建设委等九部门|联合印发的 · 生态环境部|2019年9月发布的 */
const RE_ATTRIBUTE =
  /(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)?(?:联合)?(?:印发|发布|制定|下发|出台|公布|颁布|签署|签订)?的?$/;
/** 例：国务院办公厅 · 市教委、市财政局 · 教育部等四部门 */
const RE_ISSUER = new RegExp(
  `^([\\p{sc=Han}、]{0,80}?${ORGAN_END})(?:等[${NUMERAL}]{0,3}(?:个)?(?:部门|单位|部委)?)?$`,
  'u',
);
/** Between two organs; 住房和城乡建设部 is one. */
const RE_BETWEEN = new RegExp(`(?<=${ORGAN_END})(?:、|和|与|及|以及|会同)`);
/** A longer stretch is a sentence that happens to end like an organ. */
const LONGEST_ORGAN = 25;

/**
 * Organs that `before`, the text up to a 《, names as authors of the title, joined by 、 (市教委、市财政局); null where
 * it names none.
 */
export function readIssuer(before: string): string | null {
  const clause =
    before
      .replace(/\s+/g, '')
      .split(/[，。；：:;,（()）》“”]/)
      .at(-1) ?? '';
  const words = clause.replace(RE_ATTRIBUTE, '').replace(RE_LEAD, '').replace(RE_JOINT, '');
  const organs = RE_ISSUER.exec(words)?.[1]?.split(RE_BETWEEN) ?? [];
  return organs.length > 0 && organs.every((organ) => organ.length > 1 && organ.length <= LONGEST_ORGAN)
    ? organs.join('、')
    : null;
}
