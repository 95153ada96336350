import { isCaseTitle } from '../scan/case-title.ts';
import type { Measured, Reading } from './measure.ts';

/**
 * Documents whose begin nothing proves: no contents page lists them, they have neither number nor date, and are no case
 * of a court, which has none. Where there is but one document, nothing was cut.
 */
export function findGuessed({ documents, segmentation }: Reading): Measured {
  const guessed = documents.filter(({ gazette, title, docNumber, dateSigned }) => {
    const isListed = Boolean(segmentation.documents[gazette.seq - 1]?.entry);
    return !isListed && docNumber === null && dateSigned === null && !isCaseTitle(title);
  });
  const cases = documents.length > 1 ? guessed : [];
  return { cases: cases.map(({ title, source }) => ({ line: source.lines[0], words: title })), of: documents.length };
}

/** Entries of the contents page whose body was not found; the sidecar may say that no more was received. */
export function findMissing({ segmentation: { documents, missing }, run }: Reading): Measured {
  const cases = missing.map(({ title, lines }) => ({ line: lines[0], words: title }));
  const of = missing.length + documents.filter(({ entry }) => entry !== null).length;
  return { cases: run.sidecar.incomplete === undefined ? cases : [], of };
}
