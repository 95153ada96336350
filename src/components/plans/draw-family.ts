import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { BOX_PADDING, LINE_HEIGHT, YEARS_HEIGHT, type Box, type Line, type Picture } from './lay-out-family.ts';
import { yearsOf } from './name-plan.ts';

/** Heads of two strokes, by where a line arrives. */
const HEADS = {
  right: 'm-6,-4l6,4l-6,4',
  left: 'm6,-4l-6,4l6,4',
  down: 'm-4,-6l4,6l4,-6',
  up: 'm-4,6l4,-6l4,6',
} as const;
/** How far a line swings out that passes a box of its lane. */
const SWING = 26;

/**
 * A family of plans as SVG: a lane a place, a column a period, every box a link; plans without text with a broken edge,
 * links that are inferred as broken lines. Colours and faces are those of the style sheet.
 *
 * @param label What the picture shows, for screen readers
 */
export function drawFamily({ width, height, lanes, columns, boxes, lines }: Picture, label: string): string {
  const svg = s(
    'svg',
    { class: 'family', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', ariaLabel: label },
    [
      ...columns.map(({ name, left }) => s('text', { class: 'column', x: left, y: 16 }, name)),
      ...lanes.flatMap(({ name, top }) => [
        s('path', { class: 'rule', d: `M0,${top - 8}H${width}` }),
        s('text', { class: 'lane', x: 0, y: top + BOX_PADDING + 14 }, name),
      ]),
      ...lines.map(drawLine),
      ...boxes.map(drawBox),
    ],
  );
  return toHtml(svg);
}

function drawBox({ plan, own, lines, left, top, width, height }: Box): Element {
  const x = left + BOX_PADDING;
  const baseline = top + BOX_PADDING + YEARS_HEIGHT;
  const kind = `${plan.known === 'text' ? 'here' : 'cited'}${own ? ' own' : ''}`;
  return s('a', { href: plan.url, class: kind }, [
    s('rect', { x: left, y: top, width, height, rx: 2 }),
    // Where no year is known the head of the column says so.
    s('text', { class: 'years', x, y: top + BOX_PADDING + 12 }, yearsOf(plan)),
    s(
      'text',
      lines.map((line, i) => s('tspan', { x, y: baseline + i * LINE_HEIGHT + 14 }, line)),
    ),
  ]);
}

function drawLine(line: Line): Element {
  return s('path', { class: `${line.kind} ${line.certainty}`, d: wayOf(line) });
}

/** Between lanes down, or up, from edge to edge; in one lane across; round the boxes that stand between. */
function wayOf({ from, to, passes }: Line): string {
  const middle = ({ left, width }: Box): number => left + width / 2;
  const bottom = ({ top, height }: Box): number => top + height;
  if (from.top !== to.top && passes) {
    const [start, end] = [from, to].map(({ top, height }) => top + height / 2);
    const left = from.left - SWING;
    return `M${from.left},${start}C${left},${start} ${left},${end} ${to.left},${end}${HEADS.right}`;
  }
  if (from.top !== to.top) {
    const isDown = from.top < to.top;
    const [start, end] = isDown ? [bottom(from), to.top] : [from.top, bottom(to)];
    const bend = (start + end) / 2;
    return `M${middle(from)},${start}C${middle(from)},${bend} ${middle(to)},${bend} ${middle(to)},${end}${isDown ? HEADS.down : HEADS.up}`;
  }
  if (passes) {
    const low = Math.max(bottom(from), bottom(to)) + SWING;
    return `M${middle(from)},${bottom(from)}C${middle(from)},${low} ${middle(to)},${low} ${middle(to)},${bottom(to)}${HEADS.up}`;
  }
  const isRight = from.left < to.left;
  const level = Math.min(from.top + from.height, to.top + to.height) - 16;
  return isRight
    ? `M${from.left + from.width},${level}H${to.left}${HEADS.right}`
    : `M${from.left},${level}H${to.left + to.width}${HEADS.left}`;
}
