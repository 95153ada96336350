import type { GazetteDocument, Part } from '../../model/document.ts';
import type { RuleId } from '../../model/report.ts';
import type { IsoDate } from '../../model/values.ts';
import type { TextWork } from '../works/group-documents.ts';

/** A text known only from being cited, as one citation knows it. Mentions of one text become one work. */
export interface Mention {
  /** See `titleKey`. */
  core: string;
  /** As cited, without 《》; null for a bare number. */
  title: string | null;
  issuer: string | null;
  docNumber: string | null;
  /** The day on which it was made, as the citation tells it. */
  date: IsoDate | null;
  /** The document that cites. */
  from: GazetteDocument;
  line: number;
}

/**
 * Where a citation leads: into its own document, to another of the collection (`told`: the words say which edition), to
 * a work of which the collection lacks the edition that is told, or to a work yet to be made.
 */
export type Resolution =
  | { kind: 'self'; part: Part | null }
  | { kind: 'document'; document: GazetteDocument; part: Part | null; told: boolean }
  | { kind: 'work'; work: TextWork }
  | { kind: 'mention'; mention: Mention };

/** Something that a reader of the collection should look at; `line` is that of the citation. */
export interface Finding {
  rule: Extract<RuleId, `link/${string}`>;
  document: string;
  line: number;
  /** Chinese, what was found and what was done. */
  message: string;
}
