import type { Element } from 'hast';
import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { ChangedArticle } from '../../works/changed-articles.ts';
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

let last: { id: string; annotated: Promise<Annotated> } | undefined;

/**
 * The notes of a document; kept until those of another are asked for, as the pages of its units are built in a row.
 *
 * @param changed its articles that are otherwise in other texts of its work
 */
export function notesOf(id: string, changed: readonly ChangedArticle[]): Promise<Annotated> {
  if (last?.id !== id) last = { id, annotated: annotate(readTree(id), changed) };
  return last.annotated;
}

async function annotate(document: GazetteDocument, changed: readonly ChangedArticle[]): Promise<Annotated> {
  const glosses = glossesOf(document, await readLibrary(document, changed));
  const nodes = nodesById(document);
  const folded = aboveTables(document, glosses, SHOWN);
  const standing = (at: string): 'beside' | 'folded' | 'below' =>
    takesMargin(nodes.get(at)) ? 'below' : folded.has(at) ? 'folded' : 'beside';
  return { document, notes: new Map([...glosses].map(([at, notes]) => [at, drawGlosses(notes, standing(at))])) };
}
