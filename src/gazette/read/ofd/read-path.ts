import type { XmlElement } from '@rgrove/parse-xml';
import type { Box } from '../layout/printed-page.ts';
import { sidesOf, type Point } from '../layout/sides-of.ts';
import { apply, type Matrix } from './matrix.ts';
import { elementIn, wordsIn } from './xml.ts';

/** Numbers behind each operator of a path (GB/T 33190—2016, 9.1); the last two are where it goes. */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The straight lines that a path draws. */
export function readPath(object: XmlElement, matrix: Matrix): Box[] {
  const { Stroke, Fill } = object.attributes;
  const data = elementIn(object, 'AbbreviatedData');
  // A path is stroked unless it says that it is not, and filled only if it says so.
  if (!data || (Stroke === 'false' && Fill !== 'true')) return [];
  return strokesOf(wordsIn(data), matrix).flatMap(sidesOf);
}

/** The points of a path, one list for each stretch of it without a curve. */
function strokesOf(data: string, matrix: Matrix): Point[][] {
  const words = data.split(/[\s,]+/).filter(Boolean);
  const strokes: Point[][] = [[]];
  for (let i = 0; i < words.length;) {
    const operator = words[i] ?? '';
    const count = OPERANDS[operator];
    // What is no operator is skipped, so that the rest of a path can be read.
    if (count === undefined) {
      i++;
      continue;
    }
    const numbers = words.slice(i + 1, i + 1 + count).map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    const stroke = strokes.at(-1);
    const [first] = stroke ?? [];
    if (operator === 'L') stroke?.push(apply(matrix, x, y));
    else if (operator === 'C') {
      if (first) stroke?.push(first);
    } else strokes.push([apply(matrix, x, y)]);
    i += count + 1;
  }
  return strokes.filter((points) => points.length > 1);
}
