import type { XmlElement } from '@rgrove/parse-xml';
import { receiveDrafts, type DraftLine } from '../draft-line.ts';
import type { Received } from '../received.ts';
import { layOutContainer, type LayOut } from './lay-out-document.ts';
import { openPackage } from './open-package.ts';
import { readNotes } from './read-notes.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { childOf, childrenOf } from './xml.ts';

/** Parts that repeat on each page, or that are about the text. */
const BESIDE = ['header', 'footer', 'comments'];

/**
 * A Word file (Office Open XML, ECMA-376): its paragraphs with the numbers that Word prints before them, tables as they
 * are, footnotes behind what calls them. What is inserted is text; what is deleted or hidden, heads and feet of pages and
 * comments are noise.
 *
 * @throws {ReadError} where it is damaged
 */
export function receiveDocx(bytes: Uint8Array): Received {
  const { document, related } = openPackage(bytes);
  const styles = readStyles(related('styles')[0]);
  const layOut: LayOut = {
    styles,
    numbering: readNumbering(related('numbering')[0], styles),
    notes: readNotes(document, [...related('footnotes'), ...related('endnotes')]),
  };
  const body = childOf(document, 'w:body');
  return receiveDrafts([
    ...(body ? layOutContainer(body, layOut) : []),
    ...BESIDE.flatMap((kind) => related(kind)).flatMap((part) => noiseOf(part, layOut)),
  ]);
}

function noiseOf(part: XmlElement, layOut: LayOut): DraftLine[] {
  const containers = part.name === 'w:comments' ? childrenOf(part) : [part];
  return containers
    .flatMap((container) => layOutContainer(container, layOut))
    .map(({ raw }) => ({ raw: raw.trim(), apart: true, aside: 'noise' as const }));
}
