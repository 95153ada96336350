import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Math as Formula,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { latexToMath } from 'docx/math';
import { renderTex } from '../../text/tex.ts';
import { plainText, type Child } from '../../render/component.ts';
import { absoluteUrl } from '../options.ts';

export interface WordContext {
  site: string;
  /** Path of the document's page. */
  url: string;
  /** Names of the bookmarks, by the ids of places. */
  bookmarks: ReadonlyMap<string, string>;
  /** Numbers that Word gives to the footnotes, by their ids. */
  notes: ReadonlyMap<string, number>;
}

/** Words with their links, notes and formulas as runs of Word. */
export function wordsToRuns(words: readonly Child[], context: WordContext, look: IRunOptions = {}): ParagraphChild[] {
  return words.flatMap((child): ParagraphChild[] => {
    if (typeof child === 'string') return [new TextRun({ ...look, text: child })];
    const inside = (more: IRunOptions = {}): ParagraphChild[] =>
      wordsToRuns(child.children, context, { ...look, ...more });
    switch (child.name) {
      case 'br':
        return [new TextRun({ ...look, break: 1 })];
      case 'Sub':
        return inside({ subScript: true });
      case 'Sup':
        return inside({ superScript: true });
      case 'Formula':
        return renderTex(child.attributes.latex) === null
          ? inside()
          : [new Formula({ children: latexToMath(child.attributes.latex) })];
      case 'NoteCall': {
        const note = context.notes.get(child.attributes.to);
        return note === undefined ? inside() : [new FootnoteReferenceRun(note)];
      }
      case 'Ref':
        return linkTo(child.attributes.to, inside(), context);
      case 'Internal':
      case 'Term':
        return linkToPlace(child.attributes.to.split(' ')[0] ?? '', inside(), context);
      default:
        return [new TextRun({ ...look, text: plainText([child]) })];
    }
  });
}

/** A citation of a place of this very document leads there; all others to the site. */
function linkTo(path: string, children: ParagraphChild[], context: WordContext): ParagraphChild[] {
  const { site, url } = context;
  if (path.startsWith(`${url}#`)) return linkToPlace(path.slice(url.length + 1), children, context);
  return [new ExternalHyperlink({ link: absoluteUrl(path, { site }), children })];
}

function linkToPlace(id: string, children: ParagraphChild[], { bookmarks }: WordContext): ParagraphChild[] {
  const anchor = bookmarks.get(id);
  return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
}

/** Whether words have a formula, which stands higher than a line of text. */
export function hasFormula(words: readonly Child[]): boolean {
  return words.some((child) => typeof child !== 'string' && (child.name === 'Formula' || hasFormula(child.children)));
}

/**
 * The height of the lines that words stand on: that of text, or more where a formula would be cut off.
 *
 * @param height in points
 */
export function lineOf(words: readonly Child[], height: number): { line: number; lineRule: 'exact' | 'atLeast' } {
  return { line: Math.round(height * 20), lineRule: hasFormula(words) ? 'atLeast' : 'exact' };
}
