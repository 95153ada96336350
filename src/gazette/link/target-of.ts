import type { GazetteDocument, Part } from '../model/document.ts';
import type { Reference, ReferenceTarget } from '../model/links.ts';
import type { Work } from '../model/work.ts';
import type { Citation } from './citations/find-citations.ts';
import type { Edge } from './derived/edge.ts';
import { locatePinpoint } from './targets/find-pinpoint.ts';
import { pinpointId } from './targets/pinpoint-id.ts';
import { isAct } from './targets/resolve-by-title.ts';
import type { Resolution } from './targets/resolution.ts';
import { placeOfPrint } from './works/amended-texts.ts';

/** Where a citation leads, as it is published. */
export function targetOf(
  resolution: Resolution | undefined,
  citation: Citation,
  document: GazetteDocument,
  workOf: (resolution: Resolution) => Work | undefined,
): ReferenceTarget {
  if (resolution?.kind === 'self') {
    const { id, url } = document;
    return { kind: 'self', id, url, ...nodeOf(document, resolution.part, citation, 'instrument') };
  }
  const work = resolution && workOf(resolution);
  if (!work) throw new TypeError(`citation ${citation.cite} of ${document.id} leads nowhere`);
  if (resolution.kind !== 'document') return { kind: 'work', id: work.id, url: work.url, work: work.id, edition: null };
  const { document: id, part: inPart } = placeOfPrint(resolution.document.id);
  // The text that a decision prints as it has amended it is none that it changes.
  if (inPart !== undefined && id === document.id)
    return isAct(citation)
      ? { kind: 'work', id: work.id, url: work.url, work: work.id, edition: null }
      : { kind: 'self', id, url: document.url, node: nodeIn(resolution.document, citation) };
  const [url = ''] = resolution.document.url.split('#');
  // What changes a text changes the one that held; any other citation means what holds, unless it says which.
  const edition = resolution.told || isAct(citation) ? id : null;
  return {
    kind: 'document',
    id,
    url,
    ...(inPart === undefined
      ? nodeOf(resolution.document, resolution.part, citation, null)
      : { node: nodeIn(resolution.document, citation) }),
    work: work.id,
    edition,
  };
}

/**
 * The article that the citation names, else the annex that is meant. An instrument is named within its own document
 * only: from elsewhere the notice that issues it comes first.
 */
function nodeOf(
  target: GazetteDocument,
  part: Part | null,
  citation: Citation,
  named: 'instrument' | null,
): { node?: string } {
  const place = citation.pinpoint === null ? null : locatePinpoint(target, part, citation.pinpoint);
  if (place !== null) return { node: place };
  const isPlace = part !== null && part !== target.parts[0] && (part.role === 'annex' || part.role === named);
  return isPlace ? { node: part.id } : {};
}

/** The article that is named of a text that is printed in a part, else that part. */
function nodeIn(print: GazetteDocument, { pinpoint }: Citation): string {
  return (pinpoint === null ? null : locatePinpoint(print, null, pinpoint)) ?? print.parts[0]?.id ?? '';
}

/** An edge as its document publishes it. */
export function toReference({ citation, target }: Edge): Reference {
  const { cite, docNumber, relation, sense, line, passage } = citation;
  const place = citation.pinpoint === null ? null : pinpointId(citation.pinpoint);
  return {
    cite,
    docNumber,
    relation,
    ...(sense === null ? {} : { sense }),
    target,
    ...(place === null ? {} : { pinpoint: place }),
    at: passage.at,
    line,
  };
}
