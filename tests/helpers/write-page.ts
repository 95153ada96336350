import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Child, ComponentOf } from '../../src/gazette/render/component.ts';
import { linesOf, listPrinted, type Printed, type PrintedLine } from '../../src/gazette/render/printed.ts';
import { renderDocument } from '../../src/gazette/render/render-document.ts';
import { separatorAfter } from '../../src/gazette/text/join-label.ts';

/**
 * A document as the office that publishes it would set it: paragraphs with an indent, the title, headings of parts and
 * figures in the middle, the signature on the right, no elements but those of plain text. Saved by a word processor it
 * is a DOCX that has no styles.
 */
export function writePage(document: GazetteDocument): string {
  return pageOf(document.title, printed(document));
}

/** A whole gazette in the same way, with its contents page. */
export function writeGazette(
  { name, issue }: Pick<GazetteIssue, 'name' | 'issue'>,
  documents: readonly GazetteDocument[],
): string {
  const entries = documents.map(({ title, docNumber, gazette: { page } }) =>
    h(
      'p',
      `${title}${docNumber && !docNumber.startsWith(title.replace(/\s/g, '')) ? `（${docNumber}）` : ''}……（${page ?? 1}）`,
    ),
  );
  return pageOf(name, [
    centred(h('b', { style: 'font-size: 36pt' }, name)),
    centred(issue),
    centred('目　录'),
    ...entries,
    ...documents.flatMap(printed),
  ]);
}

function pageOf(title: string, content: ElementContent[]): string {
  const head = h('head', [h('meta', { charSet: 'utf-8' }), h('title', title)]);
  return `${toHtml([{ type: 'doctype' }, h('html', { lang: 'zh-CN' }, [head, h('body', content)])])}\n`;
}

function printed(document: GazetteDocument): ElementContent[] {
  const number = document.docNumber?.startsWith(document.title.replace(/\s/g, ''))
    ? document.docNumber.slice(document.title.replace(/\s/g, '').length)
    : document.docNumber;
  return [
    centred(h('b', { style: 'font-size: 22pt' }, document.title)),
    ...(number === null ? [] : [centred(number)]),
    ...linesOf(listPrinted(renderDocument(document))).flatMap(paragraphsOf),
  ];
}

function paragraphsOf({ piece, opening }: PrintedLine): ElementContent[] {
  const words = wordsOf(piece);
  const hasWords = piece.words.length > 0;
  switch (piece.kind) {
    case 'part':
      return [...(piece.label ? [h('p', piece.label)] : []), ...(hasWords ? [centred(...draw(piece.words))] : [])];
    case 'heading':
      return piece.label ? [paragraph(words)] : [centred(h('b', words))];
    case 'signature':
    case 'dateline':
    case 'addressees':
      return [h('p', { style: 'text-align: right' }, words)];
    case 'figure':
      return [centred(...words)];
    case 'table':
      return [
        ...(hasWords ? [centred(...words)] : []),
        tableOf(piece),
        ...(piece.table?.note.length ? [h('p', draw(piece.table.note))] : []),
      ];
    default: {
      // A heading of an article has a line of its own.
      const hasOwnLine = opening?.piece.kind === 'article' && opening.piece.words.length > 0;
      const before = opening && !hasOwnLine ? openingOf(opening.piece) : [];
      return [...(opening && hasOwnLine ? [paragraph(wordsOf(opening.piece))] : []), paragraph([...before, ...words])];
    }
  }
}

/** The label of an article stands a blank before its words, a run-in heading right before them. */
function openingOf(piece: Printed): ElementContent[] {
  return [...wordsOf(piece), { type: 'text', value: piece.kind === 'article' ? '　' : '' }];
}

function wordsOf({ label, words }: Printed): ElementContent[] {
  const printed = label ? `${label}${words.length > 0 ? separatorAfter(label) : ''}` : '';
  return [{ type: 'text', value: printed }, ...draw(words)];
}

function tableOf({ table }: Printed): ElementContent {
  const row = (tag: 'th' | 'td', cells: readonly ComponentOf<'Cell'>[]): ElementContent =>
    h(
      'tr',
      cells.map(({ attributes: { colspan, rowspan }, children }) =>
        h(tag, { colSpan: colspan, rowSpan: rowspan }, draw(children)),
      ),
    );
  return h('table', { border: 1 }, [
    ...(table?.head ?? []).map((cells) => row('th', cells)),
    ...(table?.body ?? []).map((cells) => row('td', cells)),
  ]);
}

function draw(words: readonly Child[]): ElementContent[] {
  return words.flatMap((child): ElementContent[] => {
    if (typeof child === 'string')
      return child
        .split('\n')
        .flatMap((line, i): ElementContent[] => [...(i > 0 ? [h('br')] : []), { type: 'text', value: line }]);
    if (child.name === 'br') return [h('br')];
    if (child.name === 'Sub') return [h('sub', draw(child.children))];
    return child.name === 'Sup' || child.name === 'NoteCall' ? [h('sup', draw(child.children))] : draw(child.children);
  });
}

function paragraph(words: ElementContent[]): ElementContent {
  return h('p', { style: 'text-indent: 24pt' }, words);
}

function centred(...words: (ElementContent | string)[]): ElementContent {
  return h('p', { style: 'text-align: center' }, words);
}
