import type { Run } from '../../model/source.ts';
import { publishable } from '../../text/characters.ts';
import { replaceMatches, sourced, type Sourced } from '../../text/sourced.ts';
import { renderTex } from '../../text/tex.ts';
import { readReferences } from '../references.ts';
import { layout, textOf, type Piece } from './pieces.ts';
import { placePieces } from './place-pieces.ts';
import { readTex } from './read-tex.ts';
import { isPlain, setLine } from './set-line.ts';

/** The number of an equation. 例：\tag{1} */
const RE_TAG = /\\tag\s*\{\s*([^{}]*?)\s*\}\s*$/;
/** Blanks at both ends, but for one that TeX prints. 例：not that of `a\ ` */
const RE_EDGES = /^\s+|(?<!\\)\s+$/g;
const RE_BARE_PERCENT = /(?<!\\)%/g;

/**
 * Reads a formula into what a reader would say. What a line of plain text can show becomes plain text with marks for
 * its scripts; any other is marked as a formula that keeps its TeX. All that is not said goes on record.
 *
 * @param whole With what encloses it: `$…$`, `\(…\)`.
 * @param length Of what encloses it, on either side.
 * @returns Null where the TeX cannot be read; nothing is on record then.
 */
export function readFormula(whole: Sourced, length: number, run: Pick<Run, 'edits'>): Sourced | null {
  const decoded = asTex(whole.value);
  const tex = decoded.value.slice(length, -length);
  const tag = RE_TAG.exec(tex);
  const latex = (tag ? tex.slice(0, tag.index) : tex).replace(RE_EDGES, '');
  const line = readLine(tag ? tex.slice(0, tag.index) : tex, tag !== null);
  if (line === null || !(line.isPlain || renderTex(latex) !== null)) return null;
  const number = tag ? [layout(' ('), { text: tag[1] ?? '' }, layout(')')] : [];
  const text = placePieces(whole, [...line.pieces, ...number], { decoded, length }, run);
  if (line.isPlain) return text;
  return { ...text, marks: [{ kind: 'formula', latex, start: 0, end: textOf(line.pieces).length }] };
}

function readLine(tex: string, isNumbered: boolean): { pieces: Piece[]; isPlain: boolean } | null {
  try {
    const read = readTex(tex);
    const plain = !isNumbered && isPlain(read);
    const pieces = setLine(read, plain);
    return isReadable(textOf(pieces)) ? { pieces, isPlain: plain } : null;
  } catch {
    return null;
  }
}

/** No reading holds a command that was not read, or a character that is none or is not seen. 例：not \char"202E */
function isReadable(text: string): boolean {
  return text !== '' && !text.includes('\\') && publishable(text) === text;
}

/** HTML escapes < and & in formulas as well; what TeX takes for a comment is a percent sign that is printed. */
function asTex(text: string): Sourced {
  const decoded = readReferences(sourced(text, 0), { edits: [] });
  return replaceMatches(decoded, RE_BARE_PERCENT, ({ at }) => ({ value: '\\%', at: [...at, ...at], marks: [] }));
}
