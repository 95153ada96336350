/** What a document does to what it cites, the weightiest first: changes of what holds before mere mentions. */
export const RELATIONS = [
  'repeals',
  'replaces',
  'amends',
  'promulgates',
  'forwards',
  'basis',
  'implements',
  'accompanies',
  'cites',
] as const;

export type Relation = (typeof RELATIONS)[number];

export interface Reference {
  /** As cited, with its 《》; a bare number where none. */
  cite: string;
  docNumber: string | null;
  relation: Relation;
  target: ReferenceTarget;
  /** Node in which it stands. */
  at: string;
  line: number;
}

export interface ReferenceTarget {
  kind: 'document' | 'work' | 'self';
  id: string;
  /** Of the page; the place in it is `node`. */
  url: string;
  /** Node of the target that is meant (《…》第十二条, an annex), where the citation names one. */
  node?: string;
}

export interface CitedBy {
  id: string;
  relation: Relation;
  at: string;
  url: string;
  title: string;
  /** 第四十条, 二、（一） … of the citing place. */
  label: string | null;
  snippet: string;
  /** Node of this document that is cited, where the citation names one. */
  to: string | null;
}

export interface Term {
  term: string;
  definition: string;
  at: string;
}

export interface Lineage {
  predecessors: LineageLink[];
  successors: LineageLink[];
}

export interface LineageLink {
  kind: 'document' | 'work';
  id: string;
  url: string;
  title: string;
  /** Not said by a document, but read from the titles. */
  inferred: boolean;
}
