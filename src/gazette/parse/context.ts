import type { Cell, GazetteNode, Span } from '../model/nodes.ts';
import type { LineBreak, LineRange } from '../model/values.ts';
import { lineAt } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import type { Layout } from '../clean/layout.ts';
import { repairText, type TextPlace } from '../clean/repair/repair-text.ts';
import type { Sourced } from '../text/sourced.ts';
import { toText } from '../text/to-text.ts';
import { rangesOf } from './line-ranges.ts';

/** What holds the text of a leaf: where it came from is needed for corrections and for the proof that nothing is lost. */
export type Leaf = GazetteNode | Cell;

export interface Context {
  run: Run;
  /** Of the whole gazette. */
  layout: Layout;
  issuers: readonly string[];
  /** Text of each leaf with its place in the file. */
  origins: Map<Leaf, Sourced[]>;
  /** Whether the paragraphs of the document have a first-line indent, so that a line without one is no paragraph. */
  indentsParagraphs: boolean;
}

/** Text of a leaf as the JSON has it, repaired. */
export function readText(
  text: Sourced,
  place: TextPlace,
  context: Context,
): { text: string; spans?: Span[]; breaks?: LineBreak[]; sourced: Sourced } {
  const repaired = repairText(text, context.run, place);
  return { ...toText(repaired, context.run.source), sourced: repaired };
}

/** Remembers where the text of a leaf stands in the file; returns the leaf. */
export function remember<T extends Leaf>(leaf: T, texts: readonly Sourced[], context: Context): T {
  context.origins.set(leaf, [...(context.origins.get(leaf) ?? []), ...texts]);
  return leaf;
}

/** Lines on which texts stand, as ranges of neighbours. */
export function linesOf(texts: readonly Sourced[], context: Context): LineRange[] {
  const numbers = new Set<number>();
  for (const text of texts) for (const at of text.at) numbers.add(lineAt(context.run.source, at));
  return rangesOf([...numbers]);
}
