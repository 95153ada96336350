import type { Element } from 'hast';
import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { Work } from '../../../gazette/model/work.ts';
import { readTree } from '../read-tree.ts';
import { aboveTables } from './above-tables.ts';
import { drawGlosses, SHOWN } from './draw-glosses.ts';
import { glossesOf } from './glosses-of.ts';
import { readLibrary } from './read-library.ts';

/** A document and its notes as they are drawn, by the id of the paragraph that they stand behind. */
export interface Annotated {
  document: GazetteDocument;
  notes: ReadonlyMap<string, Element>;
}

let last: { id: string; annotated: Promise<Annotated> } | undefined;

/** The notes of a document; kept until those of another are asked for, as the pages of its units are built in a row. */
export function notesOf(id: string, workOf: (id: string) => Promise<Work | undefined>): Promise<Annotated> {
  if (last?.id !== id) last = { id, annotated: annotate(readTree(id), workOf) };
  return last.annotated;
}

async function annotate(
  document: GazetteDocument,
  workOf: (id: string) => Promise<Work | undefined>,
): Promise<Annotated> {
  const glosses = glossesOf(document, await readLibrary(document, workOf));
  const folded = aboveTables(document, glosses, SHOWN);
  return { document, notes: new Map([...glosses].map(([at, notes]) => [at, drawGlosses(notes, folded.has(at))])) };
}
