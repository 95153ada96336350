import type { Part } from '../model/document.ts';
import { withoutIssuers } from '../text/issuer.ts';

/** 例：关于印发《海淀区…办法》的通知 · 印发本区关于…的通知 · 转发区商务局关于…的通知 */
const RE_WRAPPING = /^(?:关于)?(?:印发|转发|批转|发布|公布|颁布)(.+?)的?通知$/;

/** Title for lists: what a notice issues where it issues one thing, else the title without its issuers. */
export function shortTitleOf(title: string, parts: readonly Part[]): string {
  const matter = withoutIssuers(title);
  const instruments = parts.filter((part) => part.role === 'instrument');
  const wrapped = RE_WRAPPING.exec(matter)?.[1];
  if (!wrapped) return matter;
  const own = parts[0]?.role === 'notice' && instruments.length === 1 ? instruments[0]?.title : undefined;
  return own ?? wrapped.replace(/^《(.+)》$/, '$1');
}
