import type { Graph } from "./columns";
import { childrenOf, id, type Box, type Placed } from "./model";

const LABEL = 30;

/** A lane that holds nodes itself. */
export interface Lane {
  id: string;
  members: string[];
  /** The lanes around it, the outermost first. */
  within: string[];
}

export function lanesOf(scope: Element): Lane[] {
  const inside = (parent: Element, set: string, within: string[]): Lane[] =>
    childrenOf(parent, set).flatMap((one) => childrenOf(one, "lane")).flatMap((lane) => {
      const inner = inside(lane, "childLaneSet", [...within, id(lane)]);
      return inner.length ? inner : [{ id: id(lane), members: childrenOf(lane, "flowNodeRef").map((node) => node.textContent?.trim() ?? ""), within }];
    });
  return inside(scope, "laneSet", []);
}

/** What the labels of lanes inside of lanes take from the left. */
export function labelsOf(lanes: Lane[]): number {
  return Math.max(0, ...lanes.map(({ within }) => within.length + 1)) * LABEL;
}

export interface Rows {
  row: Map<string, number>;
  count: number;
  /** First and last row of each lane. */
  spans: [number, number][];
}

/** Each lane gets rows of its own, in the lanes' order. */
export function rowsByLane(graph: Graph, laneOf: Map<string, number>, lanes: number): Rows {
  const row = new Map<string, number>();
  const spans: [number, number][] = [];
  let first = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const members = [...graph.nodes.keys()].filter((node) => (laneOf.get(node) ?? 0) === lane);
    const used = [...new Set(members.map((node) => graph.row.get(node) as number))].sort((a, b) => a - b);
    members.forEach((node) => row.set(node, first + used.indexOf(graph.row.get(node) as number)));
    const last = first + Math.max(1, used.length) - 1;
    spans.push([first, last]);
    first = last + 1;
  }
  return { row, count: first, spans };
}

/** @param between room between two rows: lanes meet in its middle */
export function drawLanes(lanes: Lane[], { spans }: Rows, rows: number[], between: number, box: Box, placed: Placed): void {
  lanes.forEach((lane, i) => {
    const [first] = spans[i] as [number, number];
    const following = spans[i + 1]?.[0];
    const top = i === 0 ? box.y : (rows[first] as number) - between / 2;
    const end = following === undefined ? box.y + box.height : (rows[following] as number) - between / 2;
    [...lane.within, lane.id].forEach((one, depth) => {
      const around = placed.boxes.get(one);
      const y = around ? Math.min(around.y, top) : top;
      placed.boxes.set(one, { x: box.x + depth * LABEL, y, width: box.width - depth * LABEL, height: end - y });
    });
  });
}

/** Lanes reach to the end of their pool, which is as wide as the widest. */
export function widenLanes(process: Element, by: number, placed: Placed): void {
  lanesOf(process).flatMap((lane) => [...lane.within, lane.id]).filter((lane, i, all) => all.indexOf(lane) === i).forEach((lane) => {
    const box = placed.boxes.get(lane);
    if (box) {
      placed.boxes.set(lane, { ...box, width: box.width + by });
    }
  });
}
