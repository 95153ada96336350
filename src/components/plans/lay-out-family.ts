import type { Plan, PlanEdge } from '../../gazette/model/plan.ts';
import { toHanNumeral } from '../../gazette/text/to-han-numeral.ts';
import { beginOf, inLanes, type Family } from '../../gazette/model/families-of.ts';
import { placeOf } from './name-plan.ts';
import { wrapTitle } from './wrap-title.ts';

/** Sizes in pixels. */
const BOX_WIDTH = 152;
const CHARACTERS = 10;
const GAP = 20;
const LANE_GAP = 44;
/** Left of the boxes stands whose plans a lane has, above them for which years. */
const LANE_NAMES = 84;
const COLUMN_NAMES = 30;
export const LINE_HEIGHT = 19;
export const BOX_PADDING = 9;
/** Line above the title that says for which years it is. */
export const YEARS_HEIGHT = 18;

export interface Box {
  plan: Plan;
  /** Of the theme of the family. */
  own: boolean;
  lines: string[];
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Line {
  kind: PlanEdge['kind'];
  certainty: PlanEdge['certainty'];
  from: Box;
  to: Box;
  /** Another box stands on the straight way, in their lane or in a lane between. */
  passes: boolean;
}

export interface Picture {
  width: number;
  height: number;
  lanes: { name: string; top: number; height: number }[];
  columns: { name: string; left: number; width: number }[];
  boxes: Box[];
  lines: Line[];
}

interface Column {
  name: string;
  plans: Plan[];
}

/** Places the plans of a family: a lane a place, the highest on top, a column a period; in one field side by side. */
export function layOutFamily({ members, neighbours, edges }: Family): Picture {
  const plans = inLanes([...members, ...neighbours]);
  const lanes = [...Map.groupBy(plans, placeOf)];
  const columns = columnsOf(plans);
  const own = new Set(members.map(({ id }) => id));
  const titles = new Map(plans.map(({ id, title }) => [id, wrapTitle(title, CHARACTERS)]));
  const heightOf = ({ id }: Plan): number =>
    2 * BOX_PADDING + YEARS_HEIGHT + (titles.get(id)?.length ?? 1) * LINE_HEIGHT;

  const boxes: Box[] = [];
  const picture: Picture = { width: 0, height: COLUMN_NAMES, lanes: [], columns: [], boxes, lines: [] };
  let left = LANE_NAMES;
  for (const { name, plans: inColumn } of columns) {
    const most = Math.max(...lanes.map(([, inLane]) => inLane.filter((plan) => inColumn.includes(plan)).length));
    const width = most * (BOX_WIDTH + GAP);
    picture.columns.push({ name, left, width: width - GAP });
    left += width;
  }
  picture.width = left;
  for (const [name, inLane] of lanes) {
    const height = Math.max(...inLane.map(heightOf));
    const top = picture.height;
    picture.lanes.push({ name, top, height });
    for (const [i, { plans: inColumn }] of columns.entries())
      for (const [k, plan] of inLane.filter((one) => inColumn.includes(one)).entries())
        boxes.push({
          plan,
          own: own.has(plan.id),
          lines: titles.get(plan.id) ?? [],
          left: (picture.columns[i]?.left ?? 0) + k * (BOX_WIDTH + GAP),
          top,
          width: BOX_WIDTH,
          height: heightOf(plan),
        });
    picture.height = top + height + LANE_GAP;
  }
  picture.height -= LANE_GAP / 2;
  picture.lines = edges.flatMap((edge) => lineOf(edge, boxes));
  return picture;
}

/** Periods in order, those that name none first; rounds in theirs. */
function columnsOf(plans: readonly Plan[]): Column[] {
  const rounds = Map.groupBy(
    plans.filter(({ round }) => round !== null),
    ({ round }) => round ?? 0,
  );
  const rest = Map.groupBy(
    plans.filter(({ round }) => round === null),
    (plan) => periodName(plan),
  );
  const begins = new Map([...rounds].map(([round, editions]) => [round, Math.max(...editions.map(beginOf))]));
  // An edition of which no year is known stands right before the next one.
  const beginOfRound = (round: number): number => {
    const known = begins.get(round) ?? 0;
    return known > 0 ? known : (beginOfRoundAfter(round) ?? 0);
  };
  const beginOfRoundAfter = (round: number): number | undefined => {
    const next = [...begins.keys()].filter((other) => other > round).sort((a, b) => a - b)[0];
    return next === undefined ? undefined : beginOfRound(next) - 0.01;
  };
  const columns = [
    ...[...rest].map(([name, members]) => ({ name, plans: members, begin: Math.max(...members.map(columnBegin)) })),
    ...[...rounds].map(([round, members]) => ({
      name: `第${toHanNumeral(round)}期`,
      plans: members,
      begin: beginOfRound(round),
    })),
  ];
  return columns.sort((a, b) => a.begin - b.begin);
}

/** A plan for one year, or issued in it, stands behind those that begin with it and go on. */
function columnBegin(plan: Plan): number {
  const goesOn = plan.period !== null && plan.period.to > plan.period.from;
  return beginOf(plan) + (goesOn ? 0 : 0.5);
}

function periodName({ period, year }: Plan): string {
  if (period) return period.from === period.to ? `${period.from}年` : `${period.from}—${period.to}年`;
  return year === null ? '年份未写明' : `${year}年`;
}

function lineOf({ kind, certainty, from, to }: PlanEdge, boxes: readonly Box[]): Line[] {
  const [start, end] = [from, to].map((id) => boxes.find(({ plan }) => plan.id === id));
  if (!start || !end) return [];
  const passes = boxes.some((box) => isBetween(box, start, end));
  return [{ kind, certainty, from: start, to: end, passes }];
}

function isBetween(box: Box, a: Box, b: Box): boolean {
  const lies = (at: number, one: number, other: number): boolean =>
    at > Math.min(one, other) && at < Math.max(one, other);
  if (a.top === b.top) return box.top === a.top && lies(box.left, a.left, b.left);
  return a.left === b.left && box.left === a.left && lies(box.top, a.top, b.top);
}
