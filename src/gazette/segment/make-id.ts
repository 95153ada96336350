import { documentId } from '../model/values.ts';
import { hash } from '../text/hash.ts';
import { slugOf } from '../text/slug.ts';

/** What is left of an id that is too long, before its hash. */
const LONGEST_CUT = 64;

/**
 * Permanent id of a document: its 发文字号 in pinyin, `menzhengfa-2019-19`; where none is printed the gazette and the
 * page it starts on, `beijing-2018-33-p6`, or its place in the gazette where no page is known. One that would be too
 * long for an address is cut and gets a hash of the number.
 */
export function makeDocumentId(docNumber: string | null, gazette: string, page: number | null, seq: number): string {
  if (docNumber) {
    const slug = slugOf(docNumber.replace(/第(?=\d+号$)/, '-').replace(/号$/, ''));
    return slug.length > 0 && !documentId.safeParse(slug).success ? cut(slug, docNumber) : slug;
  }
  return page === null ? `${gazette}-n${seq}` : `${gazette}-p${page}`;
}

/** Id of a document whose number sounds like that of another, which has the plain one. 例：越政发〔2019〕5号 beside 岳政发〔2019〕5号 */
export function idApart(id: string, docNumber: string): string {
  return cut(id, docNumber);
}

function cut(slug: string, docNumber: string): string {
  return `${slug.slice(0, LONGEST_CUT).replace(/-+$/, '')}-${hash(docNumber)}`;
}
