import type { Part } from '../model/document.ts';
import type { Cell, GazetteNode } from '../model/nodes.ts';
import type { LineRange } from '../model/values.ts';
import type { Run } from '../model/source.ts';
import type { Layout } from '../clean/layout.ts';
import type { TextPlace } from '../clean/repair/kept-blanks.ts';
import { repairText } from '../clean/repair/repair-text.ts';
import type { Sourced } from '../text/sourced.ts';
import { linesUnder, toText, type Text } from './to-text.ts';
import { rangesOf } from '../model/line-ranges.ts';

/** What holds text: where that came from is needed for corrections and for the proof that nothing is lost. */
export type Holder = GazetteNode | Cell | Part;

export interface Context {
  run: Run;
  /** Of the whole gazette. */
  layout: Layout;
  issuers: readonly string[];
  /** Whether an order has its date above the text, so that officers sign without one. */
  isDated: boolean;
  /** Texts of each holder with their place in the file. */
  origins: Map<Holder, Sourced[]>;
  /** Whether the paragraphs of the document have a first-line indent, so that a line without one is no paragraph. */
  indentsParagraphs: boolean;
}

/** A text as the JSON has it, repaired, and the same with its place in the file. */
export function readText(text: Sourced, place: TextPlace, context: Context): Text & { sourced: Sourced } {
  const repaired = repairText(text, context.run, place);
  return { ...toText(repaired, context.run.source), sourced: repaired };
}

/** Remembers where the texts of a holder stand in the file; returns the holder. */
export function remember<T extends Holder>(holder: T, texts: readonly Sourced[], context: Context): T {
  context.origins.set(holder, [...(context.origins.get(holder) ?? []), ...texts]);
  return holder;
}

/** Lines on which texts stand, as ranges of neighbours. */
export function linesOf(texts: readonly Sourced[], context: Context): LineRange[] {
  const { source } = context.run;
  return rangesOf(texts.flatMap((text) => linesUnder(text, source).map(({ line }) => line)));
}
