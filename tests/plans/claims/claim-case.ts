import type { Decision } from '../../../src/gazette/plans/claim-rows.ts';

/** What a document says of a text that it cites. */
export interface Saying {
  issuer: string;
  title: string;
  /** 根据《…》… */
  text: string;
  /** Heading of the section in which it is said; else it opens the document. */
  under?: string;
  annex?: true;
}

/** What is cited, what is said, and what follows from it. */
export type ClaimCase = readonly [string, Saying, Decision];
