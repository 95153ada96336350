import type { XmlElement } from '@rgrove/parse-xml';
import { joinWords, PICTURE, scriptedWords, type Words } from '../draft-line.ts';
import { noteCalledBy } from './read-notes.ts';
import { readMath } from './read-math.ts';
import type { Styles } from './read-styles.ts';
import { symbolOf } from './symbols.ts';
import { attributeOf, childOf, childrenOf, elementsIn, isOn, textIn } from './xml.ts';

/** What a paragraph prints, and what it holds beside. */
export interface Paragraph {
  /** `\n` where a line ends in it. */
  words: Words;
  /** What a reader does not see: deleted, moved away, hidden. */
  unseen: string;
  /** Text boxes that are tied to it: containers of paragraphs. */
  boxes: readonly XmlElement[];
  /** Footnotes that are called in it, by their id. */
  notes: readonly string[];
}

export interface ParagraphReader {
  styles: Styles;
  /** What is printed for the call of a footnote, by its id. */
  markOf: (id: string) => string;
}

/** What is no text of its own but holds what is: links, fields, revisions (ECMA-376-1, 17.3, 17.5, 17.13, 17.16). */
const HOLDERS: ReadonlySet<string> = new Set(
  'w:ins w:moveTo w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:dir w:bdo w:customXml w:ruby w:rubyBase'.split(
    ' ',
  ),
);
const OUT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Reads the runs of a paragraph. */
export function readParagraph(paragraph: XmlElement, { styles, markOf }: ParagraphReader): Paragraph {
  const pieces: Words[] = [];
  const boxes: XmlElement[] = [];
  const notes: string[] = [];
  let unseen = '';

  const walk = (element: XmlElement, isOut: boolean): void => {
    if (element.name === 'w:r') readRun(element, isOut);
    else if (element.name === 'm:oMath' || element.name === 'm:oMathPara') pieces.push(readMath(element));
    else if (OUT.has(element.name)) for (const child of childrenOf(element)) walk(child, true);
    else if (HOLDERS.has(element.name)) for (const child of childrenOf(element)) walk(child, isOut);
    else if (element.name === 'mc:AlternateContent') for (const child of chosen(element)) walk(child, isOut);
  };

  const readRun = (run: XmlElement, isOut: boolean): void => {
    const isHidden = isOut || isOn(styles.ofRun(run, paragraph, 'w:vanish'));
    const kind = scriptOf(run, paragraph, styles);
    const write = (text: string, script = kind): void => {
      if (isHidden) unseen += text;
      else pieces.push(scriptedWords(text, script));
    };
    for (const child of childrenOf(run).flatMap((item) =>
      item.name === 'mc:AlternateContent' ? chosen(item) : [item],
    )) {
      switch (child.name) {
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const id = noteCalledBy(child) ?? '';
          if (!isHidden) notes.push(id);
          write(markOf(id), 'sup');
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object': {
          const inside = elementsIn(child, 'w:txbxContent');
          boxes.push(...inside);
          if (inside.length === 0 && PICTURES.some((name) => elementsIn(child, name).length > 0)) write(PICTURE);
          break;
        }
        case 'w:ruby':
          walk(child, isHidden);
          break;
        default:
          write(printedFor(child));
      }
    }
  };

  for (const child of childrenOf(paragraph)) walk(child, false);
  return { words: joinWords(...pieces), unseen, boxes, notes };
}

/** By name, or by how far it is moved up or down (ECMA-376-1, 17.3.2.24), as LibreOffice writes it. */
function scriptOf(run: XmlElement, paragraph: XmlElement, styles: Styles): 'sub' | 'sup' | undefined {
  const moved = Number(attributeOf(styles.ofRun(run, paragraph, 'w:position')) ?? 0);
  if (moved !== 0) return moved > 0 ? 'sup' : 'sub';
  return SCRIPTS[attributeOf(styles.ofRun(run, paragraph, 'w:vertAlign')) ?? ''];
}

const SCRIPTS: Readonly<Record<string, 'sub' | 'sup' | undefined>> = { subscript: 'sub', superscript: 'sup' };
const PICTURES = ['a:blip', 'v:imagedata', 'c:chart', 'o:OLEObject'];

/** What a piece of a run prints. */
function printedFor(piece: XmlElement): string {
  switch (piece.name) {
    case 'w:t':
    case 'w:delText':
      return textIn(piece).replace(/[\t\r\n]+/g, ' ');
    case 'w:tab':
      return '\t';
    case 'w:br':
      return attributeOf(piece, 'w:type') === 'page' || attributeOf(piece, 'w:type') === 'column' ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolOf(attributeOf(piece, 'w:font'), attributeOf(piece, 'w:char'));
    default:
      return '';
  }
}

/** Of what a program may choose from, what one that knows all would take. */
function chosen(alternatives: XmlElement): XmlElement[] {
  return childrenOf(childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback'));
}
