import type { GazetteDocument } from '../model/document.ts';

/** The document that has most of its lines now. A gazette whose file was renamed is still known by its bytes. */
export function movedDocument(
  { source }: GazetteDocument,
  documents: readonly GazetteDocument[],
): GazetteDocument | null {
  const shared = ({ source: other }: GazetteDocument): number =>
    other.sha256 === source.sha256
      ? Math.min(other.lines[1], source.lines[1]) - Math.max(other.lines[0], source.lines[0]) + 1
      : 0;
  const best = documents.toSorted((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 0 ? best : null;
}
