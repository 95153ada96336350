import type { GazetteDocument } from '../../model/document.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Citation } from '../citations/find-citations.ts';
import { numberKey } from '../../scan/doc-number.ts';
import { report, type Reading } from './resolving.ts';
import type { Mention, Resolution } from './resolution.ts';
import { mayBeSameIssuer } from './title-key.ts';

/**
 * The document of the collection that has the title: another than the citing one, of no other number or issuer, and of
 * several editions the one that was in force. Null where there is none, or more than one, which is reported.
 */
export function resolveByTitle(citation: Citation, mention: Mention, reading: Reading): Resolution | null {
  const { document, collection } = reading;
  const { byCore, byEditionless } = collection.catalogue;
  const named = byCore.get(mention.core) ?? byEditionless.get(mention.core) ?? [];
  const agreeing = named.filter(
    (entry) =>
      entry.document.id !== document.id &&
      numberAgrees(mention.docNumber, entry.document) &&
      issuerAgrees(mention.issuer, entry),
  );
  const main = agreeing.filter((entry) => entry.part?.role !== 'annex');
  const candidates = main.length > 0 ? main : agreeing;
  const [only, ...others] = inForce(candidates, document, collection.repealedCores.has(mention.core));
  if (!only) return null;
  if (others.length === 0) return { kind: 'document', document: only.document, part: only.part };
  const names = [only, ...others].map((entry) => entry.document.docNumber ?? entry.document.id).join('、');
  const message = `${citation.cite}：本库有${others.length + 1}件同名的文件（${names}），未作链接。`;
  report(reading, 'link/ambiguous', citation, message);
  return null;
}

/** A number that is given on one side only says nothing. */
export function numberAgrees(docNumber: string | null, document: GazetteDocument): boolean {
  return docNumber === null || document.docNumber === null || numberKey(docNumber) === numberKey(document.docNumber);
}

function issuerAgrees(issuer: string | null, { issuers }: CatalogueEntry): boolean {
  if (issuer === null || issuers.length === 0) return true;
  return issuers.some((name) => mayBeSameIssuer(issuer, name)) || mayBeSameIssuer(issuer, issuers.join(''));
}

/**
 * Of several editions under one title the one that was the newest when the citing document was signed. A single
 * document that is younger than its citation is taken, unless an earlier edition is known to have existed.
 */
function inForce(
  candidates: readonly CatalogueEntry[],
  from: GazetteDocument,
  hadEarlier: boolean,
): readonly CatalogueEntry[] {
  const signed = from.dateSigned;
  const dated = candidates.every((entry) => entry.document.dateSigned !== null);
  if (signed === null || !dated || (candidates.length < 2 && !hadEarlier)) return candidates;
  const earlier = candidates.filter((entry) => (entry.document.dateSigned ?? '') <= signed);
  const newest = earlier
    .map((entry) => entry.document.dateSigned ?? '')
    .sort()
    .at(-1);
  return earlier.filter((entry) => entry.document.dateSigned === newest);
}
