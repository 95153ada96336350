import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Counted } from './count-cells.ts';

/** Units of the drawing: at the width of a phone they are pixels, so that its text can be read there. */
const WIDTH = 360;
const ROW = 34;
const CHARACTER = 11;
/** Longer names of issuers are cut; 北京市门头沟区人民政府办公室 has 14 characters. */
const LONGEST_LABEL = 15;
const LARGEST_RADIUS = 14;
/** More columns than this leave no room for a number beside each dot. */
const MOST_NUMBERED_YEARS = 8;

/**
 * The picture of the collection: a row for each issuer, a column for each year, a dot as large as the number of
 * documents. Colours, faces and sizes are those of the page around it. Null where nothing is dated.
 */
export function drawCollection({ cells, issuers, years }: Counted): string | null {
  if (years === null) return null;
  const { document } = parseHTML('<html></html>');
  const columns = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
  const numbered = columns.length <= MOST_NUMBERED_YEARS;
  const at = { x: 'year', y: 'issuer' };
  const drawing = Plot.plot({
    document: document,
    width: WIDTH,
    height: ROW * issuers.length + 28,
    marginLeft: Math.max(...issuers.map((issuer) => shorten(issuer).length)) * CHARACTER + 16,
    marginRight: 4,
    marginTop: 26,
    marginBottom: 2,
    className: 'collection-chart',
    x: { type: 'point', domain: columns, axis: 'top', label: null, tickSize: 0, tickFormat: yearFormat(columns) },
    y: { type: 'point', domain: issuers, axis: 'left', label: null, tickSize: 0, tickFormat: shorten },
    r: { range: [3, LARGEST_RADIUS] },
    marks: [
      Plot.gridY({ strokeOpacity: 1, stroke: 'var(--rule)' }),
      Plot.dot(cells, { ...at, r: 'count', fill: 'var(--red)' }),
      ...(numbered ? [Plot.text(cells, { ...at, text: 'count', ...NUMBER_STYLE })] : []),
    ],
  });
  // Its faces and sizes are in the style sheet: the content security policy lets no style of its own through.
  drawing.querySelector('style')?.remove();
  for (const attribute of ['style', 'font-family', 'font-size']) drawing.removeAttribute(attribute);
  // SVG 2 knows it as a property only.
  for (const element of drawing.querySelectorAll('[font-variant]')) element.removeAttribute('font-variant');
  drawing.setAttribute('aria-hidden', 'true');
  return drawing.outerHTML;
}

const NUMBER_STYLE = { fill: 'var(--paper)', fontWeight: 700 };

function shorten(issuer: string): string {
  return issuer.length > LONGEST_LABEL ? `${issuer.slice(0, LONGEST_LABEL - 1)}…` : issuer;
}

/** Every year while they have room, then each fifth. */
function yearFormat(columns: readonly number[]): (year: number) => string {
  return (year) => (columns.length <= MOST_NUMBERED_YEARS || year % 5 === 0 ? String(year) : '');
}
