import { Graph, layout } from '@dagrejs/dagre';
import type { Plan, PlanGraph, PlanLink } from './plan-graph.ts';
import { wrapTitle } from './wrap-title.ts';

/** Sizes in pixels: two boxes side by side fit the screen of a phone. */
const BOX_WIDTH = 148;
const CHARACTERS = 10;
export const LINE_HEIGHT = 19;
export const BOX_PADDING = 9;
/** Line above the title that says whose plan it is. */
export const PLACE_HEIGHT = 18;

export interface Box {
  plan: Plan;
  lines: string[];
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Line {
  kind: PlanLink['kind'];
  points: { x: number; y: number }[];
}

export interface Family {
  width: number;
  height: number;
  boxes: Box[];
  lines: Line[];
}

/** Places the plans of one family from left to right, upper before lower, earlier before later. */
export function layOutFamily({ plans, links }: PlanGraph): Family {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 44, marginx: 1, marginy: 1 });
  graph.setDefaultEdgeLabel(() => ({}));
  const titles = new Map(plans.map(({ key, title }) => [key, wrapTitle(title, CHARACTERS)]));
  for (const { key } of plans) {
    const height = 2 * BOX_PADDING + PLACE_HEIGHT + (titles.get(key)?.length ?? 1) * LINE_HEIGHT;
    graph.setNode(key, { width: BOX_WIDTH, height });
  }
  for (const { from, to } of links) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const boxes = plans.map((plan): Box => {
    const node = graph.node(plan.key) as { x: number; y: number; width: number; height: number };
    const corner = { left: node.x - node.width / 2, top: node.y - node.height / 2 };
    return { plan, lines: titles.get(plan.key) ?? [], ...corner, width: node.width, height: node.height };
  });
  const lines = links.map(({ from, to, kind }): Line => {
    const { points } = graph.edge(from, to) as Pick<Line, 'points'>;
    return {
      kind,
      points: levelEnds(
        points,
        boxes.find((box) => box.plan.key === from),
        boxes.find((box) => box.plan.key === to),
      ),
    };
  });
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, lines };
}

/**
 * The layout ends a line wherever the straight way meets a box, also above or below. Here it leaves in the middle of
 * the right side and arrives in the middle of the left; what it passes between ranks stays. Between neighbouring ranks
 * there is one such point, which would only bend the line.
 */
function levelEnds(points: Line['points'], from: Box | undefined, to: Box | undefined): Line['points'] {
  if (!from || !to) return points;
  const passed = points.length > 3 ? points.slice(1, -1) : [];
  const start = { x: from.left + from.width, y: from.top + from.height / 2 };
  return [start, ...passed, { x: to.left, y: to.top + to.height / 2 }];
}
