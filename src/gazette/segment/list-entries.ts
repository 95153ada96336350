import type { GazetteDocument } from '../model/document.ts';
import type { ContentsEntry } from '../model/gazette-issue.ts';
import type { Segmentation } from './find-documents.ts';

/** The contents of a gazette as published: its documents, and what the contents page names without a body, by page. */
export function listEntries(found: Segmentation, documents: readonly GazetteDocument[]): ContentsEntry[] {
  const bySeq = new Map(documents.map((document) => [document.gazette.seq, document]));
  const bodies = found.documents.map((piece, i) => {
    const document = bySeq.get(i + 1);
    return {
      id: document?.id ?? null,
      title: document?.title ?? piece.title,
      titleEn: document?.titleEn ?? null,
      docNumber: document?.docNumber ?? null,
      page: piece.entry?.page ?? null,
      section: piece.entry?.section ?? null,
    };
  });
  const missing = found.missing.map(({ lines: _, facts: __, instrument: ___, ...entry }) => ({ id: null, ...entry }));
  return [...bodies, ...missing]
    .sort((a, b) => (a.page ?? Infinity) - (b.page ?? Infinity) || 0)
    .map((entry, i) => ({ seq: i + 1, ...entry }));
}
