import type { XmlElement } from '@rgrove/parse-xml';
import type { Box, PrintedText } from '../layout/printed-page.ts';
import { multiply, type Matrix } from './matrix.ts';
import { readPath } from './read-path.ts';
import { readTextObject } from './read-text-object.ts';
import { elementIn, elementsIn, nameOf, numbersIn } from './xml.ts';

/** What is drawn. */
export interface Drawn {
  texts: PrintedText[];
  rules: Box[];
}

/** Composite objects hold others; none of a gazette is so deep. */
const DEEPEST = 16;

/**
 * What the objects of a page draw (GB/T 33190—2016, 7.7): text, lines, and groups of them. Pictures and seals are left out.
 *
 * @param container A layer, a block, or what a composite object draws.
 * @param units What composite objects draw, by their id.
 */
export function readObjects(
  container: XmlElement | undefined,
  matrix: Matrix,
  units: ReadonlyMap<string, XmlElement>,
  depth = 0,
): Drawn {
  const drawn: Drawn = { texts: [], rules: [] };
  if (depth > DEEPEST) return drawn;
  for (const object of elementsIn(container)) {
    if (object.attributes['Visible'] === 'false') continue;
    const { texts, rules } = readObject(object, matrix, units, depth);
    for (const text of texts) drawn.texts.push(text);
    for (const rule of rules) drawn.rules.push(rule);
  }
  return drawn;
}

function readObject(object: XmlElement, matrix: Matrix, units: ReadonlyMap<string, XmlElement>, depth: number): Drawn {
  switch (nameOf(object)) {
    case 'TextObject':
      return { texts: readTextObject(object, matrixOf(object, matrix)), rules: [] };
    case 'PathObject':
      return { texts: [], rules: readPath(object, matrixOf(object, matrix)) };
    case 'PageBlock':
      return readObjects(object, matrix, units, depth + 1);
    case 'CompositeObject': {
      const unit = units.get(object.attributes['ResourceID'] ?? '');
      return readObjects(elementIn(unit, 'Content'), matrixOf(object, matrix), units, depth + 1);
    }
    default:
      return { texts: [], rules: [] };
  }
}

/** An object is drawn from the corner of its boundary on, and turned and scaled there by its own matrix. */
function matrixOf(object: XmlElement, outer: Matrix): Matrix {
  const [x = 0, y = 0] = numbersIn(object, 'Boundary');
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(object, 'CTM');
  return multiply(multiply(outer, [1, 0, 0, 1, x, y]), [a, b, c, d, e, f]);
}
