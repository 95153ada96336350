import type { PromisedText } from '../../gazette/model/promised-text.ts';

/** A plan, and what it says that a document has kept. */
export interface Kept {
  plan: string;
  promises: PromisedText[];
}

/** The plans that have promised a document, in their order. */
export function keptBy(document: string, promises: readonly PromisedText[]): Kept[] {
  const kept = promises.filter(({ fulfilledBy }) => fulfilledBy === document);
  return [...Map.groupBy(kept, (promise) => promise.document)].map(([plan, own]) => ({ plan, promises: own }));
}
