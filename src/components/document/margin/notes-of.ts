import type { Element } from 'hast';
import type { GazetteDocument } from '../../../gazette/model/document.ts';
import { readTree } from '../read-tree.ts';
import { aboveTables, takesMargin } from './above-tables.ts';
import { drawGlosses, SHOWN } from './draw-glosses.ts';
import { glossesOf } from './glosses-of.ts';
import { readLibrary } from './read-library.ts';
import { nodesById } from './words-of-place.ts';

/** A document and its notes as they are drawn, by the id of the paragraph that they stand behind. */
export interface Annotated {
  document: GazetteDocument;
  notes: ReadonlyMap<string, Element>;
}

/** What reads works and their texts, as `readLibrary` takes it. */
type Sources = Parameters<typeof readLibrary> extends [GazetteDocument, ...infer Rest] ? Rest : never;

let last: { id: string; annotated: Promise<Annotated> } | undefined;

/** The notes of a document; kept until those of another are asked for, as the pages of its units are built in a row. */
export function notesOf(id: string, ...sources: Sources): Promise<Annotated> {
  if (last?.id !== id) last = { id, annotated: annotate(readTree(id), ...sources) };
  return last.annotated;
}

async function annotate(document: GazetteDocument, ...sources: Sources): Promise<Annotated> {
  const glosses = glossesOf(document, await readLibrary(document, ...sources));
  const nodes = nodesById(document);
  const folded = aboveTables(document, glosses, SHOWN);
  const standing = (at: string): 'beside' | 'folded' | 'below' =>
    takesMargin(nodes.get(at)) ? 'below' : folded.has(at) ? 'folded' : 'beside';
  return { document, notes: new Map([...glosses].map(([at, notes]) => [at, drawGlosses(notes, standing(at))])) };
}
