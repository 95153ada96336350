import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { Work } from '../../../gazette/model/work.ts';

/** What of the collection the notes of one document speak of. */
export interface Library {
  works: ReadonlyMap<string, Work>;
  documents: ReadonlyMap<string, GazetteDocument>;
}
