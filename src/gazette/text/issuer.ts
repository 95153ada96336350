/**
 * Names of issuing organs (发文机关) as they open a title: 北京市人民政府办公厅关于…, 中共北京市委 北京市人民政府印发….
 */
const ENDINGS =
  '(?:人民政府办公[厅室]|人民政府|政府办公[厅室]|政府|[市区县省州]委办公[厅室]|[市区县省州]委|党委|党组|办公[厅室]|委员会|管委会|卫戍区|警备区|军区|军分区|武装部|局|厅|部|院|署|总队|支队|指挥部|领导小组|联席会议|管理处|管理中心|协会|联合会|总工会|妇联|银行|分行|集团|公司)';
/** Verbs by which a document gives out another, as alternatives of a pattern. */
export const ISSUING = '印发|转发|批转|发布|公布|颁布';
/** What opens the matter of a title: no name of an organ begins with or holds these. */
export const OPENERS = `关于|${ISSUING}`;
/** What stands behind the issuer of a title. */
const VERBS = `(?:${OPENERS}|人事任免|任免|公告|通告|通报|令|决定)`;

/** A whole organ name. 例：中共北京市委 · 北京市人民政府办公厅 */
export const RE_ORGAN = new RegExp(`^[\\p{sc=Han}（）()、]{1,28}${ENDINGS}$`, 'u');
/** Opening of a title by one or more organs. 例：北京市人民政府关于… */
const RE_TITLE_HEAD = new RegExp(
  `^((?:(?:(?!${OPENERS})[\\p{sc=Han}（）()、]){1,28}?${ENDINGS}(?:等\\d*\\p{sc=Han}{0,4}部门)?\\s*)+?)(?=${VERBS})`,
  'u',
);

/** Issuers that open `title` (its blanks separate joint issuers); empty where none does. */
export function issuersOf(title: string): string[] {
  const head = RE_TITLE_HEAD.exec(title)?.[1];
  if (!head) return [];
  return head.trim().split(/\s+/).filter(Boolean);
}

/** What follows the issuers in `title`: 关于印发《…》的通知. */
export function withoutIssuers(title: string): string {
  const head = RE_TITLE_HEAD.exec(title)?.[1];
  return head ? title.slice(head.length).trim() : title;
}
