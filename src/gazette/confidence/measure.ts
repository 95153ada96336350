import type { GazetteDocument } from '../model/document.ts';
import type { GazetteIssue } from '../model/gazette-issue.ts';
import type { Edit, Run } from '../model/source.ts';
import type { Segmentation } from '../segment/find-documents.ts';

/** What a gazette became, before it is decided whether it may be published. */
export interface Reading {
  run: Run;
  documents: readonly GazetteDocument[];
  segmentation: Pick<Segmentation, 'documents' | 'missing'>;
  matter: GazetteIssue['matter'];
  edits: readonly Edit[];
}

/** Something that tells against a reading, with the words that show it. */
export interface Case {
  line: number;
  words: string;
  /** How much it counts, in the unit of its measure. */
  weight?: number;
}

/** One way to tell that a gazette was read wrongly: cases out of so many. */
export interface Measured {
  cases: readonly Case[];
  of: number;
}

export type Measure = (reading: Reading) => Measured;
