import type { GazetteDocument } from '../../model/document.ts';
import { linesOf, listPrinted, type Printed, type PrintedLine } from '../../render/printed.ts';
import { renderDocument } from '../../render/render-document.ts';
import { breakTitle } from '../../wording/break-title.ts';
import type { ExportOptions } from '../options.ts';
import { redHeadSize, TITLE_WIDTH } from '../paper.ts';
import { provenanceLines } from '../provenance.ts';
import { lineToTypst, titleToTypst } from './blocks.ts';
import { template } from './template.ts';
import { plain, type TypstContext } from './words.ts';

/**
 * A document as PDF, laid out as GB/T 9704—2012 asks of official documents: tagged (PDF/UA-1), with an outline, links
 * inside and to the site, its faces embedded. The same document gives the same bytes.
 */
export function exportPdf(document: GazetteDocument, options: ExportOptions): Uint8Array {
  const facts = {
    title: document.title,
    authors: document.issuers,
    keywords: [document.docNumber, document.genre].filter((word) => word !== null),
    families: options.typesetter.families,
  };
  return options.typesetter.toPdf(`${template(facts)}\n${documentToTypst(document, options)}`);
}

/**
 * What stands on the pages of a document, for the template.
 *
 * @param scope what its ids begin with where several documents are in one file
 */
export function documentToTypst(document: GazetteDocument, options: ExportOptions, scope = ''): string {
  const pieces = listPrinted(renderDocument({ ...document, citedBy: [] }));
  const context = contextOf(document, pieces, { site: options.site, scope });
  return [
    headOf(document, options),
    titleToTypst(breakTitle(document, TITLE_WIDTH), '1'),
    ...blocksOf(linesOf(pieces), context),
    `#colophon[${provenanceLines(document, options).map(plain).join('\n\n')}]`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The number above the title, in the red head of a document where that is asked for and its issuers are known. */
function headOf({ issuers, docNumber }: GazetteDocument, { redHead }: ExportOptions): string {
  const number = docNumber === null ? '' : plain(docNumber);
  if (!redHead || issuers.length === 0) return number === '' ? '' : `#number-line[${number}]`;
  const names = issuers.map((issuer) => `#red-name(${redHeadSize(issuer)}pt)[${plain(issuer)}]`);
  return `#red-head[${names.join('\n')}][${number}]`;
}

/** The lines one below the other, with the ranks of headings in the outline: none may be passed over (PDF/UA-1, 7.4.2). */
function blocksOf(lines: readonly PrintedLine[], context: TypstContext): string[] {
  let [top, rank] = [1, 1];
  return lines.map((line, i) => {
    const { kind, level = 1, words } = line.piece;
    if (kind === 'part' && words.length > 0) rank = top = 2;
    if (kind === 'heading') rank = Math.min(top + level, rank + 1);
    return lineToTypst(line, { before: lines[i - 1], after: lines[i + 1], rank }, context);
  });
}

function contextOf(
  { url }: GazetteDocument,
  pieces: readonly Printed[],
  { site, scope }: Pick<TypstContext, 'site' | 'scope'>,
): TypstContext {
  const notes = new Map(
    pieces.filter(({ kind }) => kind === 'note').map(({ id, label, words }) => [id, { mark: label ?? '', words }]),
  );
  return { site, scope, url, notes, places: new Set(pieces.map(({ id }) => id)) };
}
