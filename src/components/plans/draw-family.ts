import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { BOX_PADDING, LINE_HEIGHT, PLACE_HEIGHT, type Box, type Family, type Line } from './lay-out-family.ts';

const ARROW_HEAD = 'm-6,-4l6,4l-6,4';

/**
 * A family of plans as SVG: every box a link, plans outside of the collection with a broken edge, links that are
 * inferred as broken lines. Colours and faces are those of the style sheet.
 *
 * @param label What the picture shows, for screen readers
 */
export function drawFamily(family: Family, label: string): string {
  const { width, height, boxes, lines } = family;
  const svg = s(
    'svg',
    { class: 'family', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', ariaLabel: label },
    [...lines.map(drawLine), ...boxes.map(drawBox)],
  );
  return toHtml(svg);
}

function drawBox({ plan, lines, left, top, width, height }: Box): Element {
  const x = left + BOX_PADDING;
  const baseline = top + BOX_PADDING + PLACE_HEIGHT;
  return s('a', { href: plan.url, class: plan.here ? 'here' : 'cited' }, [
    s('rect', { x: left, y: top, width, height, rx: 2 }),
    s('text', { class: 'place', x, y: top + BOX_PADDING + 12 }, plan.place.name ?? plan.place.level),
    s(
      'text',
      lines.map((line, i) => s('tspan', { x, y: baseline + i * LINE_HEIGHT + 14 }, line)),
    ),
  ]);
}

/** A line that leaves and arrives level, with a head of two strokes. */
function drawLine({ kind, points }: Line): Element {
  const curves = points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const middle = round((from.x + to.x) / 2);
    return `C${middle},${round(from.y)} ${middle},${round(to.y)} ${round(to.x)},${round(to.y)}`;
  });
  const start = points[0] ?? { x: 0, y: 0 };
  return s('path', { class: kind, d: `M${round(start.x)},${round(start.y)}${curves.join('')}${ARROW_HEAD}` });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
