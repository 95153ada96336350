import type { NodeType } from './nodes.ts';

interface Traits {
  /** It has a place of its own to link to, whose address never goes. */
  linked: boolean;
  /** A paragraph beside it is not alone in its place and is told by its number, 第2段; beside a signature it is alone. */
  beside: boolean;
  /** Its words may cite; names and days alone do not. */
  cites: boolean;
}

/** What is to be decided of every kind of node. */
export const NODE_TRAITS: Readonly<Record<NodeType, Traits>> = {
  section: { linked: true, beside: true, cites: true },
  article: { linked: true, beside: true, cites: true },
  paragraph: { linked: true, beside: true, cites: true },
  item: { linked: true, beside: true, cites: true },
  table: { linked: true, beside: true, cites: true },
  footnote: { linked: true, beside: false, cites: true },
  figure: { linked: true, beside: true, cites: true },
  signature: { linked: false, beside: false, cites: false },
  dateline: { linked: false, beside: false, cites: true },
  addressees: { linked: false, beside: false, cites: false },
  annexList: { linked: false, beside: false, cites: true },
};
