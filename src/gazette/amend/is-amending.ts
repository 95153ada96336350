import type { GazetteDocument } from '../model/document.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';

/** 例：关于|修改|《…》的决定 · 刑法|修正案|（二） · 关于授权国务院…暂时|调整|适用有关法律规定的决定 · 关于|停止执行|…的公告 */
const reTitle = fromWords(
  () => new RegExp(`${anyOf('verbs', 'amend')}|${anyOf('verbs', 'repeal')}|修正案|调整|暂停|停止`),
);
/** What only proposes an amendment or tells of one. 例：关于《…修正案（草案）》的说明 */
const RE_TELLS = /(?:说明|报告)[）)]?$|草案/;

/** Whether a document may change others: its title says so, and it does not only tell of it or propose it. */
export function isAmending({ title }: Pick<GazetteDocument, 'title'>): boolean {
  return reTitle().test(title) && !RE_TELLS.test(title);
}
