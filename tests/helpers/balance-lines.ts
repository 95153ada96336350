import { widthOf } from '../../src/gazette/wording/width-of.ts';

/**
 * Lines of pieces as a browser sets them with `text-wrap: balance` and `word-break: keep-all`: as few as can hold them,
 * then as narrow as so many can be.
 *
 * @param room characters of a line
 */
export function balanceLines(pieces: readonly string[], room: number): string[] {
  const count = fill(pieces, room).length;
  let narrow = 1;
  while (fill(pieces, narrow).length > count) narrow += 0.5;
  return fill(pieces, Math.min(narrow, room));
}

function fill(pieces: readonly string[], room: number): string[] {
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    if (last === undefined || widthOf((last + piece).trimEnd()) > room) return [...lines, piece];
    return [...lines.slice(0, -1), last + piece];
  }, []);
}
