import { RE_HAN } from '../../text/han.ts';
import { inLine, raise, scriptRuns, textOf, withoutScript, type Piece } from './pieces.ts';

const RE_DIGIT_AT_END = /\d$/;
const RE_EXPONENT = /^[+-]?\d+$/;
/** 例：a/(b + c) · √2 */
const RE_OPENING = /[([{/√]$/;
const RE_CLOSING = /^[)\]},;:，；：。、]/;

/**
 * Whether a line of plain text shows what the pieces say, with sub- and superscripts: a sign, a name, a number with its
 * unit, numbers that are computed. Names that are computed, fractions, roots and the like are a formula.
 */
export function isPlain(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ role }) => role === 'layout')) return false;
  const printed = pieces.filter(({ text }) => text.trim() !== '');
  const isOperator = (i: number): boolean => i > 0 && (printed[i]?.role === 'bin' || printed[i]?.role === 'rel');
  if (!printed.some((_, i) => isOperator(i))) return true;
  // Words in Chinese at the end are the unit of what is computed: 4.34×10⁸ 年.
  const end = printed.findLastIndex(({ text }) => !RE_HAN.test(text));
  return !isOperator(end) && !printed.slice(0, end + 1).some(({ role }) => role === 'name');
}

/** Sets the pieces in a line: a formula with all its scripts as characters, plain text with its products tight. */
export function setLine(pieces: readonly Piece[], plain: boolean): Piece[] {
  return setBlanks(
    plain ? raiseExponents(pieces.filter(({ text, role }) => text !== ' ' || role !== 'bin')) : inLine(pieces),
  );
}

/** One blank between two printed pieces, none at the ends, inside brackets and before marks. */
function setBlanks(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let blank: Piece | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      if (piece.text !== '') blank = piece;
      continue;
    }
    const last = out.at(-1);
    if (blank && last && !RE_OPENING.test(last.text) && !RE_CLOSING.test(piece.text)) out.push({ text: ' ' });
    out.push(piece);
    blank = null;
  }
  return out.length === 0 && blank ? [{ text: ' ' }] : out;
}

/** Where marks are left out, 10 and its exponent would be another number: ×10⁸, but km with a superscript mark. */
function raiseExponents(pieces: readonly Piece[]): Piece[] {
  return scriptRuns(pieces).flatMap((run, i, runs) => {
    const script = run[0]?.script;
    const base = textOf(runs[i - 1] ?? []);
    if (!script || !RE_EXPONENT.test(textOf(run)) || !RE_DIGIT_AT_END.test(base)) return run;
    return run.map((piece) => ({ ...withoutScript(piece), text: raise(piece.text, script) ?? piece.text }));
  });
}
