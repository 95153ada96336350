/**
 * What TeX reads as, piece by piece: a sign, a letter, a digit, a blank. A piece knows where in the TeX it is printed;
 * what stands for a layout (the stroke of a fraction, brackets around a sum below it) is printed nowhere.
 */
export interface Piece {
  text: string;
  /** [start, end) in the TeX. */
  from?: readonly [start: number, end: number];
  script?: 'sub' | 'sup';
  /**
   * `name`: an italic letter or a Han character, which computes where it stands beside an operator.
   * `bin` and `rel`: an operator, and the blanks around it. `layout`: what no line of plain text shows.
   */
  role?: 'name' | 'bin' | 'rel' | 'layout';
}

type Script = 'sub' | 'sup';

/** Characters that have a form of their own as a script. */
const RAISED: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  sup: pair('0123456789+-=()ni′', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ′'),
  sub: pair('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
};
const RE_OPERATOR = /[+\-−×÷/·±=<>≤≥≠≈*]/;
/** One that no bracket is needed around below a root. 例：2 · 3.14 · x */
const RE_SINGLE = /^(?:[\d.]+|.)$/u;

/** A piece that is printed nowhere. */
export function layout(text: string): Piece {
  return { text, role: 'layout' };
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

export function inBrackets(pieces: readonly Piece[]): Piece[] {
  return [layout('('), ...pieces, layout(')')];
}

/** In brackets where it is a sum, a product or the like and has none yet. */
export function bracketTerm(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOf(pieces);
  return RE_OPERATOR.test(text) && !isBracketed(text) ? inBrackets(pieces) : pieces;
}

/** In brackets unless it is one number, one letter, or in brackets already. */
export function bracketUnlessSingle(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOf(pieces);
  return RE_SINGLE.test(text) || isBracketed(text) ? pieces : inBrackets(pieces);
}

/** Parts with a mark and a blank between each two of them. */
export function separate(parts: readonly (readonly Piece[])[], mark: string): Piece[] {
  const said = parts.filter((part) => part.length > 0);
  return said.flatMap((part, i) => (i === 0 ? part : [layout(mark), { text: ' ' }, ...part]));
}

/** Without blanks at both ends. */
export function trimBlanks(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex(isPrinted);
  return start < 0 ? [] : trimEnd(pieces.slice(start));
}

/** Without blanks at the end. */
export function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice(0, pieces.findLastIndex(isPrinted) + 1);
}

function isPrinted({ text }: Piece): boolean {
  return text.trim() !== '';
}

/** Scripts in one line with what they belong to: xᵢ², W_E, p^(n/2). */
export function inLine(pieces: readonly Piece[]): Piece[] {
  return scriptRuns(pieces).flatMap((run) => (run[0]?.script ? scriptInLine(run, run[0].script) : run));
}

/** Pieces of one script, or of none, that stand side by side. */
export function scriptRuns(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run && run[0]?.script === piece.script) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** A piece that is no script. */
export function withoutScript({ text, from, role }: Piece): Piece {
  return { text, ...(from && { from }), ...(role && { role }) };
}

/** In the characters that Unicode has for it, otherwise behind ^ or _, more than one character in brackets. */
function scriptInLine(pieces: readonly Piece[], script: Script): Piece[] {
  const bare = pieces.map(withoutScript);
  const raised = bare.map((piece) => ({ ...piece, text: raise(piece.text, script) ?? '' }));
  if (bare.every((piece, i) => piece.text === '' || raised[i]?.text !== '')) return raised;
  const text = textOf(bare);
  return [
    layout(script === 'sup' ? '^' : '_'),
    ...([...text].length > 1 && !isBracketed(text) ? inBrackets(bare) : bare),
  ];
}

/** A text in the characters that Unicode has for it as a script; null where it lacks one. 例：-2 → ⁻² */
export function raise(text: string, script: Script): string | null {
  const raised = Array.from(text, (char) => RAISED[script].get(char));
  return raised.includes(undefined) ? null : raised.join('');
}

function pair(plain: string, raised: string): ReadonlyMap<string, string> {
  const forms = [...raised];
  return new Map(Array.from(plain, (char, i) => [char, forms[i] ?? char]));
}

/** Whether the first bracket closes at the very end. 例：(a + b); not (a + b)(c + d) */
function isBracketed(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if ('([{'.includes(text.charAt(i))) depth++;
    else if (')]}'.includes(text.charAt(i))) depth--;
    if (depth <= 0) return i > 0 && i === text.length - 1;
  }
  return false;
}
