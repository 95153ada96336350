import { tex2typst } from 'tex2typst';
import { renderTex } from '../../text/tex.ts';
import { plainText, type Child } from '../../render/component.ts';
import { absoluteUrl } from '../options.ts';

export interface TypstContext {
  site: string;
  /** Path of the document's page. */
  url: string;
  /** What the labels of the document's places begin with, where several documents are in one file. */
  scope: string;
  /** Mark and words of each footnote, by its id. */
  notes: ReadonlyMap<string, { mark: string; words: readonly Child[] }>;
  /** Ids of the places that a link can lead to. */
  places: ReadonlySet<string>;
}

/** A string of Typst: what stands in it is never code. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** Words with their links, notes and formulas as markup of Typst. */
export function wordsToTypst(words: readonly Child[], context: TypstContext): string {
  return words.map((child) => (typeof child === 'string' ? plain(child) : componentToTypst(child, context))).join('');
}

/** Words that are no code; a line break of theirs is one. */
export function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `#${quote(line)};`))
    .join('#linebreak();');
}

function componentToTypst(child: Exclude<Child, string>, context: TypstContext): string {
  const inside = wordsToTypst(child.children, context);
  switch (child.name) {
    case 'br':
      return '#linebreak();';
    case 'Sub':
      return `#sub[${inside}];`;
    case 'Sup':
      return `#super[${inside}];`;
    case 'Formula':
      return formula(child.attributes.latex, plainText(child.children)) ?? inside;
    case 'NoteCall': {
      const note = context.notes.get(child.attributes.to);
      if (!note) return inside;
      return `#footnote(numbering: _ => ${quote(note.mark)})[${wordsToTypst(note.words, context)}]${labelOf(child.attributes.to, context)}`;
    }
    case 'Ref':
      return linkTo(child.attributes.to, inside, context);
    case 'Internal':
    case 'Term':
      return linkToPlace(child.attributes.to.split(' ')[0] ?? '', inside, context);
    default:
      return inside;
  }
}

/** Label of a place, by which links find it: what Typst attaches to what stands before it. */
export function labelOf(id: string, { scope }: Pick<TypstContext, 'scope'>): string {
  return `#label(${quote(scope + id)});`;
}

/** A citation of a place of this very document leads there; all others to the site. */
function linkTo(path: string, inside: string, context: TypstContext): string {
  if (path.startsWith(`${context.url}#`)) return linkToPlace(path.slice(context.url.length + 1), inside, context);
  return `#link(${quote(absoluteUrl(path, context))})[${inside}];`;
}

function linkToPlace(id: string, inside: string, { places, scope }: TypstContext): string {
  return places.has(id) ? `#link(label(${quote(scope + id)}))[${inside}];` : inside;
}

/** Characters from which a formula may be wider than its place: Typst breaks none within brackets. */
const LONG_FORMULA = 20;

/** A formula as Typst sets it, with its reading for those who cannot see it; null where its TeX cannot be read. */
function formula(latex: string, reading: string): string | null {
  if (renderTex(latex) === null) return null;
  try {
    const equation = `math.equation(alt: ${quote(reading)}, $${tex2typst(latex)}$)`;
    return reading.length > LONG_FORMULA ? `#fit(${equation});` : `#${equation};`;
  } catch {
    return null;
  }
}
