import { fromWords } from '../lexicon/words.ts';
import { issuing } from '../scan/issuer.ts';

export const reIssues = fromWords(() => new RegExp(issuing()));
/** Titles of documents that may issue another. 例：关于印发…的通知 · 河东省人民政府令 */
export const reMayIssue = fromWords(() => new RegExp(`${issuing()}|落实|的通知$|令$`));
/** 例：关于印发《海淀区…办法》的通知 · 印发本区关于…的通知 · 转发区商务局关于…的通知 */
const reWrapping = fromWords(() => new RegExp(`^(?:关于)?(?:${issuing()})(.+?)的?通知$`));

/** What a notice issues, as its title without issuers names it; null where it names nothing. */
export function issuedTitle(matter: string): string | null {
  return reWrapping().exec(matter)?.[1] ?? null;
}

/** A title without the 《》 round it. */
export function withoutQuotes(title: string): string {
  return title.replace(/^《(.+)》$/, '$1');
}
