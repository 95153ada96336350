import { slugOf } from '../text/slug.ts';

/**
 * Permanent id of a document: its 发文字号 in pinyin, `menzhengfa-2019-19`; where none is printed the gazette and the
 * page it starts on, `beijing-2018-33-p6`, or its place in the gazette where no page is known.
 */
export function makeDocumentId(docNumber: string | null, gazette: string, page: number | null, seq: number): string {
  if (docNumber) return slugOf(docNumber.replace(/第(?=\d+号$)/, '-').replace(/号$/, ''));
  return page === null ? `${gazette}-n${seq}` : `${gazette}-p${page}`;
}
