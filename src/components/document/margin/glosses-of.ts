import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { GazetteNode } from '../../../gazette/model/nodes.ts';
import { GLOSS_KINDS, type Gloss } from './gloss.ts';
import type { Library } from './library.ts';
import { glossesOfChanges } from './of-changes.ts';
import { glossesOfCitations } from './of-citations.ts';
import { glossesOfFixes } from './of-fixes.ts';
import { glossesOfPlaces } from './of-places.ts';
import { glossesOfTerms } from './of-terms.ts';
import { glossesOfWorks } from './of-works.ts';
import { nodesById } from './words-of-place.ts';

/**
 * What stands in the margin of a document: for each paragraph, item or heading that has notes, by its id, those notes,
 * the weightiest first. What is said of an article or a section stands beside its first paragraph. What was repaired in
 * a table is said nowhere, for nobody would see in which cell.
 */
export function glossesOf(document: GazetteDocument, library: Library): Map<string, Gloss[]> {
  const nodes = nodesById(document);
  const placed = [
    ...glossesOfChanges(document, library),
    ...glossesOfPlaces(document, library),
    ...glossesOfTerms(document),
    ...glossesOfCitations(document, library),
    ...glossesOfWorks(document, library),
    ...glossesOfFixes(document),
  ];
  const notes = new Map<string, Gloss[]>();
  for (const { at, gloss } of placed) {
    const node = nodes.get(at);
    const place = besides(node);
    if (place !== null && !(node?.type === 'table' && gloss.kind === 'fix'))
      notes.set(place, [...(notes.get(place) ?? []), gloss]);
  }
  return new Map([...notes].map(([id, glosses]) => [id, inOrder(glosses)]));
}

/** The node that a note stands beside: one that is a line of text, or a table. */
function besides(node: GazetteNode | undefined): string | null {
  switch (node?.type) {
    case 'paragraph':
    case 'item':
    case 'table':
      return node.id;
    case 'article':
    case 'section':
      return besides(node.children[0]);
    default:
      return null;
  }
}

function inOrder(glosses: readonly Gloss[]): Gloss[] {
  return glosses.toSorted((a, b) => GLOSS_KINDS.indexOf(a.kind) - GLOSS_KINDS.indexOf(b.kind));
}
