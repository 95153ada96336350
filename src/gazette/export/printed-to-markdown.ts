import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { BlockContent, DefinitionContent, PhrasingContent, TableRow } from 'mdast';
import type { Printed } from '../render/printed.ts';
import { plainText, type Child } from '../render/component.ts';
import { draw } from '../render/draw.ts';
import { separatorAfter } from '../text/join-label.ts';
import { mapLinks } from './map-links.ts';
import { MISSING_FIGURE } from './missing-figure.ts';
import { absoluteUrl } from './options.ts';
import { wordsToMarkdown, type MarkdownContext } from './words-to-markdown.ts';

type Flow = BlockContent | DefinitionContent;

/** What is printed of a part as Markdown, its heading of level 2; without one the sections below take that level. */
export function printedToMarkdown(pieces: readonly Printed[], context: MarkdownContext): Flow[] {
  const top = pieces[0]?.kind === 'part' ? 2 : 1;
  return pieces.flatMap((piece) => pieceToMarkdown(piece, top, context));
}

function pieceToMarkdown(piece: Printed, top: number, context: MarkdownContext): Flow[] {
  const words = wordsToMarkdown(piece.words, context);
  const labelled = withLabel(piece.label, words);
  switch (piece.kind) {
    case 'part':
    case 'heading':
    case 'article': {
      // Markdown has no heading below the sixth; deeper sections share it.
      const depth = Math.min(6, top + (piece.level ?? 0)) as 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', depth, children: labelled }];
    }
    case 'paragraph':
    case 'item':
    case 'annexList':
    case 'signature':
    case 'dateline':
    case 'addressees':
      return paragraph(labelled);
    case 'note':
      return [noteToMarkdown(piece, words, context)];
    case 'figure':
      return paragraph([{ type: 'text', value: `〔${MISSING_FIGURE}〕` }, ...words]);
    case 'table': {
      const note = wordsToMarkdown(piece.table?.note ?? [], context);
      return [...paragraph(words), ...tableToMarkdown(piece, context), ...paragraph(note)];
    }
  }
}

/** A mark that Markdown cannot use as label, because two notes share it, stays before the text. */
function noteToMarkdown({ id, label: mark }: Printed, words: PhrasingContent[], context: MarkdownContext): Flow {
  const label = context.noteLabels.get(id) ?? id;
  const shown = label === mark ? words : withLabel(mark, words);
  return { type: 'footnoteDefinition', identifier: label, label, children: paragraph(shown) };
}

/**
 * A table of Markdown where Markdown can hold it: one header row, no merged cells, no row headers, no line breaks
 * in cells. All others become HTML, which Markdown lets through.
 */
function tableToMarkdown({ table }: Printed, context: MarkdownContext): Flow[] {
  if (!table) return [];
  const { head, body, sections } = table;
  const rows = [...head, ...body];
  const fits =
    head.length === 1 &&
    body.flat().every(({ attributes: { scope } }) => !scope) &&
    rows.flat().every(({ attributes: { colspan, rowspan }, children }) => !colspan && !rowspan && !hasBreak(children));
  if (fits) {
    const toRow = (row: (typeof rows)[number]): TableRow => ({
      type: 'tableRow',
      children: row.map(({ children }) => ({ type: 'tableCell', children: wordsToMarkdown(children, context) })),
    });
    return [{ type: 'table', children: rows.map(toRow) }];
  }
  const drawn = mapLinks(draw(sections, context.url), (href) =>
    absoluteUrl(href.startsWith('#') ? `${context.url}${href}` : href, context),
  );
  return [{ type: 'html', value: toHtml(h('table', drawn)) }];
}

function hasBreak(children: readonly Child[]): boolean {
  return plainText(children).includes('\n');
}

function withLabel(label: string | null | undefined, words: PhrasingContent[]): PhrasingContent[] {
  if (!label) return words;
  return [{ type: 'text', value: `${label}${words.length > 0 ? separatorAfter(label) : ''}` }, ...words];
}

function paragraph(children: PhrasingContent[]): Flow[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
