import type { Act, ActVerb } from '../model/act.ts';
import { formatDate } from './format-date.ts';

/** What an act does, before the place that it changes: 修改第五条第二款. */
export const ACT_WORDS: Readonly<Record<ActVerb, string>> = {
  replace: '修改',
  'replace-words': '修改文字',
  insert: '增加',
  delete: '删去',
  renumber: '重编',
  repeal: '废止',
  suspend: '暂停执行',
};

/** What an act does in one phrase. 例：增加第四条 · 第七条：“甲”改为“乙” · 第九条改为第七条 */
export function describeAct({ verb, target: { place }, found, words }: Act): string {
  if (verb === 'renumber') return `${place}改为${words ?? ''}`;
  if (found !== null)
    return verb === 'delete' ? `${place}：删去“${found}”` : `${place}：“${found}”改为“${words ?? ''}”`;
  return `${ACT_WORDS[verb]}${place}`;
}

/** Since when an act holds, as a clause; empty where no day is known. */
export function describeSince({ from }: Pick<Act, 'from'>): string {
  return from === null ? '' : `自${formatDate(from)}起`;
}
