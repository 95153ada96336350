import { RE_HAN } from '../../text/han.ts';
import { parseTex, type TexLeaf, type TexNode } from './parse-tex.ts';
import {
  bracketTerm,
  bracketUnlessSingle,
  inBrackets,
  inLine,
  layout,
  separate,
  textOf,
  trimBlanks,
  trimEnd,
  type Piece,
} from './pieces.ts';
import { accentOf, circledSign, signOf } from './signs.ts';
import { blanksAround, roleOf } from './spacing.ts';

const ITALIC_FONTS: ReadonlySet<string> = new Set(['mathit', 'mathnormal', 'mathcal', 'mathscr', 'mathbb', 'mathfrak']);
/** The line that is to be filled in. 例：\underline{\quad} 年 */
const FORM_BLANK = '____';

/** What holds for a stretch of TeX. */
interface Setting {
  tex: string;
  upright: boolean;
  /** In a script, where TeX sets operators tight. */
  tight: boolean;
}

/**
 * Reads TeX into the pieces of one line, in the order in which they are said: `\frac{a}{b} \times 100\%` as
 * `a/b × 100%`. Blanks are those that TeX sets; those of the source count in `\text` only.
 *
 * @throws where temml cannot parse the TeX, or where it holds what has no reading in a line.
 */
export function readTex(tex: string): Piece[] {
  return readNodes(parseTex(tex), { tex, upright: false, tight: false });
}

function readNodes(nodes: readonly TexNode[], setting: Setting): Piece[] {
  return nodes.flatMap((node, i) => {
    const pieces = readNode(node, setting);
    if (setting.tight || nodes.length === 1) return pieces;
    const { before, behind, role } = blanksAround(nodes, i);
    const blank: Piece = { text: ' ', ...(role && { role }) };
    return [...(before ? [blank] : []), ...pieces, ...(behind ? [blank] : [])];
  });
}

function readNode(node: TexNode, setting: Setting): Piece[] {
  const read = (inner: TexNode | null | undefined, change: Partial<Setting> = {}): Piece[] =>
    inner ? readNode(inner, { ...setting, ...change }) : [];
  const readLine = (inner: TexNode | null | undefined): Piece[] => inLine(read(inner));
  switch (node.type) {
    case 'textord':
    case 'mathord':
    case 'atom':
    case 'spacing':
      return [readLeaf(node, setting)];
    case 'ordgroup':
    case 'text':
    case 'styling':
    case 'sizing':
    case 'color':
    case 'hbox':
      return readNodes(node.body, setting);
    case 'font':
      return read(node.body, { upright: !ITALIC_FONTS.has(node.font) });
    case 'delimiter':
    case 'leftright':
      return [...delimiter(node.left), ...readNodes(node.body, setting), ...delimiter(node.right)];
    case 'delimsizing':
    case 'middle':
      return delimiter(node.delim);
    case 'op':
      return node.name ? [readOperator(node.name)] : readNodes(node.body ?? [], setting);
    case 'operatorname':
      return readNodes(node.body, { ...setting, tight: true }).map((piece) => ({ ...piece, role: 'name' }));
    case 'supsub': {
      const [sub, sup] = [read(node.sub, { tight: true }), read(node.sup, { tight: true })];
      const base = trimEnd(read(node.base));
      return [...base, ...asScript(sub, 'sub'), ...asScript(sup, 'sup')];
    }
    case 'genfrac':
      if (!node.hasBarLine) throw new Error('no fraction');
      return [...bracketTerm(readLine(node.numer)), layout('/'), ...bracketTerm(readLine(node.denom))];
    case 'sqrt':
      return [...rootSign(read(node.index)), ...bracketUnlessSingle(readLine(node.body))];
    case 'accent':
      return accent(readLine(node.base), node.label);
    case 'enclose':
      return enclose(read(node.body), node.label);
    case 'array': {
      const mark = node.envClasses?.includes('align') ? '' : ',';
      const rows = node.body.map((cells) => separate(cells.map(readLine), mark));
      return [layout(''), ...separate(rows, ';')];
    }
    case 'kern':
      return node.dimension.number > 0 ? [{ text: ' ' }] : [];
    case 'phantom':
    case 'cr':
      return [{ text: ' ' }];
    case 'rule':
      return [];
    default:
      throw new Error(`no reading in a line: ${(node as { type: string }).type}`);
  }
}

function readLeaf(leaf: TexLeaf, { tex, upright }: Setting): Piece {
  if (leaf.type === 'spacing') return { text: ' ' };
  const text = signOf(leaf.text);
  const isName = RE_HAN.test(text) || (leaf.type === 'mathord' && leaf.mode === 'math' && !upright);
  const role = isName ? 'name' : roleOf(leaf);
  return {
    text,
    ...(leaf.loc?.lexer.input === tex && { from: [leaf.loc.start, leaf.loc.end] as const }),
    ...(role && { role }),
  };
}

/** A name is said (sin, lim), a sign is read as it stands (∑). */
function readOperator(name: string): Piece {
  const said = /^\\[a-z]{2,}$/.test(name) && signOf(name).length > 1;
  return said ? { text: name.slice(1), role: 'name' } : layout(signOf(name));
}

function delimiter(delim: string): Piece[] {
  return delim === '.' || delim === '' ? [] : [{ text: signOf(delim) }];
}

/** A raised ring is a degree; primes are raised as they are. */
function asScript(pieces: readonly Piece[], script: 'sub' | 'sup'): Piece[] {
  return inLine(trimBlanks(pieces)).map((piece) => {
    if (piece.text === '∘') return { ...piece, text: '°' };
    return piece.text === '′' ? piece : { ...piece, script };
  });
}

function rootSign(index: readonly Piece[]): Piece[] {
  const named = { 3: '∛', 4: '∜' }[textOf(index)];
  if (named !== undefined) return [layout(named)];
  return [...inLine(index.map((piece) => ({ ...piece, script: 'sup' }))), layout('√')];
}

/** The mark of the accent behind each character. */
function accent(pieces: readonly Piece[], label: string): Piece[] {
  const mark = accentOf(label) ?? '';
  const marked = pieces.map((piece) =>
    piece.text.trim() === '' || piece.role === 'layout'
      ? piece
      : { ...piece, text: (piece.text + mark).normalize('NFC') },
  );
  return [...marked, layout('')];
}

function enclose(pieces: readonly Piece[], label: string): Piece[] {
  if (label === '\\underline') return textOf(pieces).trim() === '' ? [{ text: FORM_BLANK }] : [...pieces];
  if (label === '\\overline') return accent(inLine(pieces), label);
  const circled = label === '\\textcircled' ? circledSign(textOf(pieces).trim()) : undefined;
  if (circled === undefined) return label === '\\textcircled' ? inBrackets(pieces) : [...pieces, layout('')];
  const [first, last] = [pieces.find(({ from }) => from), pieces.findLast(({ from }) => from)];
  return [{ text: circled, ...(first?.from && last?.from && { from: [first.from[0], last.from[1]] as const }) }];
}
