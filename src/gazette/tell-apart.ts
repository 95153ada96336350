import { downloadsOf } from './export/formats.ts';
import type { GazetteDocument } from './model/document.ts';
import type { GazetteIssue } from './model/gazette-issue.ts';
import { numberKey } from './scan/doc-number.ts';
import { idApart } from './segment/make-id.ts';

interface Gazette {
  issue: GazetteIssue;
  documents: readonly GazetteDocument[];
}

/**
 * Gives documents of several gazettes ids of their own whose numbers only sound alike (越政发〔2019〕5号, 岳政发〔2019〕5号).
 * The one that is published under the plain id keeps it, else the first; those of one number stay as they are, for
 * they are an error.
 *
 * @param publishedNumber 发文字号 of the document that is published under an id; null where none is.
 */
export function tellApart<G extends Gazette>(
  gazettes: readonly G[],
  publishedNumber: (id: string) => string | null,
): G[] {
  const byId = Map.groupBy(
    gazettes.flatMap(({ documents }) => documents),
    ({ id }) => id,
  );
  const renamed = new Map<GazetteDocument, string>();
  for (const [id, documents] of byId) {
    const numbers = new Set(documents.map(({ docNumber }) => keyOf(docNumber)));
    if (numbers.size < 2) continue;
    const published = keyOf(publishedNumber(id));
    const plain = numbers.has(published) ? published : keyOf(documents[0]?.docNumber ?? null);
    for (const document of documents)
      if (document.docNumber !== null && keyOf(document.docNumber) !== plain)
        renamed.set(document, idApart(id, document.docNumber));
  }
  return renamed.size === 0 ? [...gazettes] : gazettes.map((gazette) => rename(gazette, renamed));
}

function keyOf(docNumber: string | null): string {
  return docNumber === null ? '' : numberKey(docNumber);
}

function rename<G extends Gazette>(gazette: G, ids: ReadonlyMap<GazetteDocument, string>): G {
  const own = new Map(gazette.documents.flatMap((one) => (ids.has(one) ? [[one.id, ids.get(one) ?? one.id]] : [])));
  if (own.size === 0) return gazette;
  const newId = <T extends string | null>(id: T): T | string => own.get(id ?? '') ?? id;
  const documents = gazette.documents.map((document): GazetteDocument => {
    const id = ids.get(document);
    return id === undefined ? document : { ...document, id, url: `/documents/${id}/`, downloads: downloadsOf(id) };
  });
  const issue = {
    ...gazette.issue,
    documents: gazette.issue.documents.map((entry) => ({ ...entry, id: newId(entry.id) })),
    warnings: gazette.issue.warnings.map((warning) => ({ ...warning, document: newId(warning.document) })),
  };
  return { ...gazette, issue, documents };
}
