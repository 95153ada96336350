import type { XmlElement } from '@rgrove/parse-xml';
import type { PrintedText } from '../layout/printed-page.ts';
import { RE_WIDE } from '../layout/text-lines.ts';
import { apply, type Matrix } from './matrix.ts';
import { elementsIn, numbersIn, wordsIn } from './xml.ts';

/** In em: what a character that is not wide takes on average, and what is free between two texts that stand apart. */
const NARROW = 0.5;
const APART = 0.5;

interface Glyph {
  character: string;
  x: number;
  y: number;
  width: number;
}

/**
 * The texts of a text object (GB/T 33190—2016, 11.3): each character stands by the delta behind the one before it. Where
 * much is free between two, or one stands at another height, there are two texts.
 */
export function readTextObject(object: XmlElement, matrix: Matrix): PrintedText[] {
  const [a, b, c, d] = matrix;
  // Text that runs down or across the page at an angle: a seal, a watermark.
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  const [size = 0] = numbersIn(object, 'Size');
  const [scale = 1] = numbersIn(object, 'HScale');
  const printedSize = Math.round(size * Math.hypot(c, d) * 10) / 10;
  let [x, y] = [0, 0];
  return elementsIn(object, 'TextCode').flatMap((code) => {
    [x = x] = numbersIn(code, 'X');
    [y = y] = numbersIn(code, 'Y');
    return runsOf(glyphsOf(code, x, y, size * scale), size).map((run): PrintedText => {
      const [first, last] = [run[0] as Glyph, run.at(-1) as Glyph];
      const [x0, base] = apply(matrix, first.x, first.y);
      const [x1] = apply(matrix, last.x + last.width, last.y);
      return { text: run.map(({ character }) => character).join(''), x0, x1, y: base, size: printedSize };
    });
  });
}

function glyphsOf(code: XmlElement, fromX: number, fromY: number, em: number): Glyph[] {
  const [deltasX, deltasY] = [deltasOf(code, 'DeltaX'), deltasOf(code, 'DeltaY')];
  let [x, y] = [fromX, fromY];
  return Array.from(wordsIn(code), (character, i): Glyph => {
    const width = RE_WIDE.test(character) ? em : em * NARROW;
    const glyph = { character, x, y, width };
    // Some producers give no deltas and leave it to the font how far apart characters are.
    x += deltasX[i] ?? (deltasX.length + deltasY.length === 0 ? width : 0);
    y += deltasY[i] ?? 0;
    return glyph;
  });
}

/** 例：10.58 g 3 5.29 → 10.58 5.29 5.29 5.29: `g` repeats the second number behind it as often as the first says. */
function deltasOf(code: XmlElement, attribute: string): number[] {
  const words = (code.attributes[attribute] ?? '').split(/[\s,]+/).filter(Boolean);
  const deltas: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== 'g') deltas.push(Number(words[i]) || 0);
    else {
      const count = Math.min(Number(words[i + 1]) || 0, wordsIn(code).length);
      for (let n = 0; n < count; n++) deltas.push(Number(words[i + 2]) || 0);
      i += 2;
    }
  }
  return deltas;
}

/** Glyphs that stand side by side, blanks only between others. */
function runsOf(glyphs: readonly Glyph[], size: number): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const [i, glyph] of glyphs.entries()) {
    const before = glyphs[i - 1];
    const gap = before ? glyph.x - before.x - before.width : Infinity;
    const isNear = Math.abs(gap) < APART * size && Math.abs(glyph.y - (before?.y ?? 0)) < 0.1 * size;
    if (isNear) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs.map(trim).filter((run) => run.length > 0);
}

function trim(run: readonly Glyph[]): Glyph[] {
  const isInk = ({ character }: Glyph): boolean => character.trim() !== '';
  return run.slice(Math.max(0, run.findIndex(isInk)), run.findLastIndex(isInk) + 1);
}
