import { assertNever } from '../model/assert-never.ts';
import { joinLabel } from '../text/join-label.ts';
import { childrenNamed, isPlace, plainText, splitSlot, type Child, type ComponentOf, type Place } from './component.ts';
import type { HeadingFace } from './heading-style.ts';

/** What is printed as one: a heading, a paragraph, a table. */
export interface Printed {
  kind:
    | 'part'
    | 'heading'
    | 'article'
    | 'paragraph'
    | 'item'
    | 'note'
    | 'annexList'
    | 'signature'
    | 'dateline'
    | 'addressees'
    | 'figure'
    | 'table';
  /** Of the place to which a link to it leads. */
  id: string;
  /** Rank of a heading: 0 for a part, then the depth in it. */
  level?: number;
  /** Of a heading that is not set as is usual at its depth. */
  face?: HeadingFace | null;
  /** Printed before the words: 附件1, 第三条, （一）, ①. */
  label?: string | null;
  /** Of a table its title. */
  words: readonly Child[];
  /** Stands in one line with the paragraph behind it: the label of an article, a run-in heading. */
  opens?: boolean;
  table?: PrintedTable;
}

export interface PrintedTable {
  head: Cell[][];
  body: Cell[][];
  /** Head and body as they are drawn. */
  sections: Child[];
  /** What stands below the rows. */
  note: readonly Child[];
}

type Cell = ComponentOf<'Cell'>;

/** The words of components as they are printed, piece by piece, in reading order. */
export function listPrinted(components: readonly Child[]): Printed[] {
  return components.flatMap((child) => (typeof child !== 'string' && isPlace(child) ? printedIn(child) : []));
}

/** What a reader sees as one line, or as one table. */
export interface PrintedLine {
  piece: Printed;
  /** What stands before the paragraph in its line, and its words: the label of an article, a run-in heading. */
  opening: { piece: Printed; text: string } | null;
  /** The words of the piece with its label; `\n` is a line break in them. */
  text: string;
}

/** What is printed, in lines: what opens a paragraph stands in its line. */
export function linesOf(pieces: readonly Printed[]): PrintedLine[] {
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    const blank = before?.kind === 'article' ? '　' : '';
    const opening = before?.opens ? { piece: before, text: `${wordsOf(before)}${blank}` } : null;
    return piece.opens ? [] : [{ piece, opening, text: wordsOf(piece) }];
  });
}

function wordsOf({ label, words }: Printed): string {
  return joinLabel(label ?? null, plainText(words));
}

function printedIn({ name, attributes, children }: Place): Printed[] {
  const { slot, rest } = splitSlot(children);
  const below = listPrinted(rest);
  const words = slot?.children ?? (below.length > 0 ? [] : rest);
  const [first] = rest;
  const opening = typeof first === 'object' && first.name === 'Paragraph';
  switch (name) {
    case 'Part': {
      const { id, label, title } = attributes;
      const heading: Printed = { kind: 'part', id, level: 0, label, words: title ? [title] : [] };
      return [...(label || title ? [heading] : []), ...below];
    }
    case 'Section': {
      const { id, level, label, face, runIn } = attributes;
      const heading = { id, level, label, face: face ?? null, words: slot?.children ?? [] };
      return [{ kind: 'heading', ...heading, opens: runIn && opening }, ...below];
    }
    case 'Article': {
      const { id, level, label, heading } = attributes;
      return [{ kind: 'article', id, level, label, words: heading ? [heading] : [], opens: opening }, ...below];
    }
    case 'Paragraph':
      return [{ kind: 'paragraph', id: attributes.id, words }, ...below];
    case 'Item':
      return [{ kind: 'item', id: attributes.id, label: attributes.label, words }, ...below];
    case 'Footnote':
      return [{ kind: 'note', id: attributes.id, label: attributes.mark, words }];
    case 'AnnexList':
      return [{ kind: 'annexList', id: attributes.id, words }];
    case 'Signature':
      return [{ kind: 'signature', id: attributes.id, words }];
    case 'Dateline':
      return [{ kind: 'dateline', id: attributes.id, words }];
    case 'Addressees':
      return [{ kind: 'addressees', id: attributes.id, words }];
    case 'Figure':
      return [{ kind: 'figure', id: attributes.id, words }];
    case 'Table': {
      const [head, body] = [childrenNamed('Head', rest), childrenNamed('Body', rest)];
      const table = {
        head: head.flatMap(rowsOf),
        body: body.flatMap(rowsOf),
        sections: [...head, ...body],
        note: slot?.children ?? [],
      };
      const title = childrenNamed('Caption', rest).flatMap((caption) => caption.children);
      return [{ kind: 'table', id: attributes.id, words: title, table }];
    }
    default:
      return assertNever(name);
  }
}

function rowsOf({ children }: ComponentOf<'Head' | 'Body'>): Cell[][] {
  return childrenNamed('Row', children).map((row) => childrenNamed('Cell', row.children));
}
