/** What a title follows and is no organ. 例：根据|国务院《…》 · 及|市政府《…》 · 贯彻落实|北京市《…》 */
const RE_LEAD =
  /^.*(?:根据|依据|按照|依照|参照|遵照|对照|贯彻落实|贯彻执行|贯彻|落实|执行|实施|推进|践行|符合|转发|批转|印发|关于|以|及|(?<!共)和|与|或|按|在|向|由|经|将|原)/s;
const ORGAN = String.raw`[\u4e00-\u9fff]{0,20}?(?:中央|国务院|人民政府|政府|办公[厅室]|法院|检察院|常委会|委员会|管委会|银行|[部委局厅署院会]|政务服务办|法制办)`;
/** 例：国务院办公厅 · 市教委、市财政局 · 教育部等四部门 · 市住房城乡建设委等九部门联合印发的 · 生态环境部 2019 年 9 月发布的 */
const RE_ISSUER = new RegExp(
  `^(${ORGAN}(?:、${ORGAN})*)(?:等[一二三四五六七八九十\\d]{0,3}(?:个)?(?:部门|单位|部委)?)?(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?(?:联合)?(?:印发|发布|制定|下发|出台|公布|颁布|签署|签订)?的?$`,
);

/** Organ that `before`, the text up to a 《, names as the author of the title; null where it names none. */
export function readIssuer(before: string): string | null {
  const clause =
    before
      .replace(/\s+/g, '')
      .split(/[，。；：:;,（(》）)“”\n]/)
      .at(-1) ?? '';
  const words = clause.replace(/^、/, '').replace(RE_LEAD, '');
  return RE_ISSUER.exec(words)?.[1] ?? null;
}
