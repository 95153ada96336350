import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { IsoDate } from '../../../gazette/model/values.ts';
import type { Work } from '../../../gazette/model/work.ts';
import type { ChangedArticle } from '../../works/changed-articles.ts';
import type { DatedText } from '../../works/offered-texts.ts';

/** What of the collection the notes of one document speak of. */
export interface Library {
  works: ReadonlyMap<string, Work>;
  documents: ReadonlyMap<string, GazetteDocument>;
  /** The texts of each of the works. */
  texts: ReadonlyMap<string, readonly DatedText[]>;
  /** Articles of the document that are otherwise in other texts of its work. */
  changed: readonly ChangedArticle[];
  /** The day for which statuses hold; null where none was told. */
  asOf: IsoDate | null;
}
