import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Bound, Indicator, IndicatorValue } from '../../gazette/model/indicator.ts';

/** Units of the drawing: at the width of a phone they are pixels. */
const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 48;
const RIGHT = 28;
const TOP = 16;
const BOTTOM = 24;
const RADIUS = 4;
/** Share of the height that stays free above and below the values. */
const AIR = 0.08;

interface Point {
  year: number;
  number: number;
  side: Bound['side'] | null;
  kind: IndicatorValue['kind'];
}

/**
 * One indicator in several plans: a line for each from where it stood to where it is to be, with the number that the plan
 * has in the table beside. A mark that is filled is a value, an open one a target; one that points up or down is a limit.
 * Null where fewer than two values have a year and are numbers.
 */
export function drawComparison(members: readonly Pick<Indicator, 'values'>[]): string | null {
  const series = members.map(({ values }) => values.flatMap(pointOf).sort((a, b) => a.year - b.year));
  const points = series.flat();
  if (points.length < 2) return null;
  const x = scale(extent(points.map(({ year }) => year)), LEFT + 12, WIDTH - RIGHT);
  const numbers = extent(points.map(({ number }) => number));
  const y = scale(numbers, HEIGHT - BOTTOM - HEIGHT * AIR, TOP + HEIGHT * AIR);
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const svg = s('svg', { class: 'comparison-chart', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, ariaHidden: 'true' }, [
    ...[...new Set(numbers)].map((number) => grid(y(number), String(number))),
    ...fitting(years.map((year) => ({ at: x(year), words: String(year) }))).map(({ at, words }) =>
      s('text', { class: 'year', x: round(at), y: HEIGHT - 6 }, words),
    ),
    ...series.flatMap((line, i) => drawLine(line, x, y, i + 1)),
  ]);
  return toHtml(svg);
}

function pointOf({ year, number, bound, kind }: IndicatorValue): Point[] {
  const value = number ?? bound?.number;
  return year === null || value === undefined ? [] : [{ year, number: value, side: bound?.side ?? null, kind }];
}

function drawLine(points: readonly Point[], x: Scale, y: Scale, number: number): Element[] {
  const places = points.map((point) => ({ ...point, at: { x: round(x(point.year)), y: round(y(point.number)) } }));
  const last = places.at(-1);
  if (!last) return [];
  return [
    s('polyline', { points: places.map(({ at }) => `${at.x},${at.y}`).join(' ') }),
    ...places.map(({ at, side, kind }) => s('path', { class: kind, d: `M${at.x},${at.y}${shapeOf(side)}` })),
    s('text', { class: 'number', x: last.at.x + 10, y: last.at.y + 4 }, String(number)),
  ];
}

/** A mark round its middle: a disc, or a triangle that points to where else the value may be. */
function shapeOf(side: Point['side']): string {
  const r = RADIUS;
  if (side === 'least' || side === 'more') return `m${-r},${r}l${r},${-2 * r}l${r},${2 * r}z`;
  if (side === 'most' || side === 'less') return `m${-r},${-r}l${r},${2 * r}l${r},${-2 * r}z`;
  return `m${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
}

function grid(at: number, words: string): Element {
  return s('g', { class: 'grid' }, [
    s('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: round(at), y2: round(at) }),
    s('text', { x: LEFT - 6, y: round(at) + 4 }, words),
  ]);
}

/** Years that have room beside those before them; the last has it always. */
function fitting<T extends { at: number }>(labels: readonly T[]): T[] {
  const width = 34;
  const last = labels.at(-1);
  const kept: T[] = [];
  for (const label of labels)
    if (label === last || ((kept.at(-1)?.at ?? -width) + width <= label.at && label.at + width <= (last?.at ?? 0)))
      kept.push(label);
  return kept;
}

type Scale = (value: number) => number;

function scale([from, to]: readonly [number, number], start: number, end: number): Scale {
  return (value) => (from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
