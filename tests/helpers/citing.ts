import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument, aParagraph, aPart } from './builders.ts';

/** A document that is one instrument of one paragraph. */
export function saying(text: string, fields: Partial<GazetteDocument> = {}): GazetteDocument {
  const title = fields.title ?? '北京市人民政府关于样本工作的意见';
  const parts = [aPart({ id: 'body', title, children: [aParagraph('para_1', text)] })];
  return aDocument({ id: 'citing', docNumber: null, parts, title, ...fields });
}

/** One that others may cite, and that cites nothing. */
export function cited(title: string, fields: Partial<GazetteDocument> = {}): GazetteDocument {
  return saying('正文。', { id: 'cited', title, shortTitle: title, ...fields });
}
