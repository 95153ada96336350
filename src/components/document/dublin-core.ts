import type { FrontMatter } from '../../gazette/model/front-matter.ts';

/** What is known of a document by the names of the DCMI Metadata Terms; what is not known is left out. */
export function dublinCoreOf(document: FrontMatter): Record<string, string | string[]> {
  const { title, docNumber, issuers, genre, dateSigned, dateEffective, gazette } = document;
  return {
    title,
    creator: issuers,
    language: 'zh-CN',
    ...(docNumber && { identifier: docNumber }),
    ...(genre && { type: genre }),
    ...(dateSigned && { issued: dateSigned }),
    ...(dateEffective && { valid: dateEffective }),
    isPartOf: gazette.id,
  };
}
