import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { IsoDate } from '../../../gazette/model/values.ts';
import type { ChangedArticle } from '../../works/changed-articles.ts';
import type { CitedWorks } from '../../works/read-cited.ts';

/** What of the collection the notes of one document speak of. */
export interface Library extends CitedWorks {
  documents: ReadonlyMap<string, GazetteDocument>;
  /** Articles of the document that are otherwise in other texts of its work. */
  changed: readonly ChangedArticle[];
  /** The day for which statuses hold; null where none was told. */
  asOf: IsoDate | null;
}
