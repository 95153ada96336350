/** What a note beside the text says, the weightiest first: where a paragraph has many, the last of these fold. */
export const GLOSS_KINDS = [
  'status',
  'change',
  'history',
  'act',
  'quoted',
  'term',
  'citing',
  'work',
  'mention',
  'fix',
] as const;

export type GlossKind = (typeof GLOSS_KINDS)[number];

/** A link, or words where there is nothing to lead to. */
export interface GlossLink {
  text: string;
  url: string | null;
}

/** A note beside a paragraph: what of the rest of the collection bears on its words. */
export interface Gloss {
  kind: GlossKind;
  /** A word for what it is: 依据, 释义, 校改. */
  sign: string;
  /** What it is about, the first of them a title. */
  heads: readonly GlossLink[];
  /** Words of another text, as they stand there; empty where the note has none. */
  quote: string;
  /** How the quotation goes on, which folds. */
  rest: string;
  /** What is known beside them, in clauses: 行政法规 · 国务院. */
  facts: readonly string[];
  /** Where one goes on. */
  more: readonly GlossLink[];
}

/** A note and the node that it stands beside. */
export interface PlacedGloss {
  at: string;
  gloss: Gloss;
}

/** A note of which only some is said. */
export function gloss(given: Pick<Gloss, 'kind' | 'sign'> & Partial<Gloss>): Gloss {
  return { heads: [], quote: '', rest: '', facts: [], more: [], ...given };
}
