import { Graph } from "./columns";
import { childrenOf, id, isArtifact, isNode, sizeOf, type Box, type Placed, type Point } from "./model";

const GAP = { x: 60, y: 50 };
const PADDING = 40;
const LANE_LABEL = 30;

/** Lays out one process or sub-process at the given place; returns the room it takes. */
export function placeScope(scope: Element, at: Point, placed: Placed): Box {
  const graph = new Graph(scope);
  const lanes = lanesOf(scope);
  const laneOf = new Map(lanes.flatMap(({ members }, i) => members.map((member) => [member, i] as const)));
  const rowOf = rowsByLane(graph, laneOf, Math.max(1, lanes.length));
  const sizes = new Map([...graph.nodes].map(([node, element]) => [node, sizeWithContent(element)]));
  const widths: number[] = [];
  const heights: number[] = [];
  for (const [node, { width, height }] of sizes) {
    const [column, row] = [graph.column.get(node) ?? 0, rowOf.row.get(node) ?? 0];
    widths[column] = Math.max(widths[column] ?? 0, width);
    heights[row] = Math.max(heights[row] ?? 0, height + (graph.attached.has(node) ? 18 : 0));
  }
  const left = at.x + PADDING + (lanes.length ? LANE_LABEL : 0);
  const columns = starts(widths, left, GAP.x);
  const rows = starts(fill(heights, rowOf.count), at.y + PADDING, GAP.y);
  for (const [node, element] of graph.nodes) {
    const size = sizes.get(node) as { width: number; height: number };
    const [column, row] = [graph.column.get(node) ?? 0, rowOf.row.get(node) ?? 0];
    const box = {
      ...size,
      x: (columns[column] as number) + ((widths[column] as number) - size.width) / 2,
      y: (rows[row] as number) + ((heights[row] ?? 0) - size.height) / 2,
    };
    placed.boxes.set(node, box);
    if (hasContent(element)) {
      placed.expanded.add(node);
      placeScope(element, box, placed);
    }
    (graph.attached.get(node) ?? []).forEach((event, i) => placed.boxes.set(id(event), { x: box.x + 12 + i * 44, y: box.y + box.height - 18, width: 36, height: 36 }));
  }
  const right = Math.max(left, ...widths.map((width, i) => (columns[i] as number) + width));
  const bottom = Math.max(at.y + PADDING, ...heights.map((height, i) => (rows[i] as number) + height));
  const box = placeArtifacts(scope, { x: at.x, y: at.y, width: right - at.x + PADDING, height: bottom - at.y + PADDING }, left, placed);
  drawLanes(lanes, rowOf, rows, heights, box, placed);
  drawFlows(graph, placed, bottom);
  return box;
}

function hasContent(element: Element): boolean {
  return /^(subProcess|transaction|adHocSubProcess)$/.test(element.localName) && childrenOf(element).some((child) => isNode(child) && id(child));
}

/** Each sub-process is measured once: measuring it at every level again would double the work with each. */
const measured = new WeakMap<Element, { width: number; height: number }>();

function sizeWithContent(element: Element): { width: number; height: number } {
  const size = measured.get(element) ?? (hasContent(element) ? placeScope(element, { x: 0, y: 0 }, { boxes: new Map(), expanded: new Set(), lines: new Map() }) : sizeOf(element));
  measured.set(element, size);
  return size;
}

function starts(sizes: number[], first: number, gap: number): number[] {
  let at = first;
  return Array.from(sizes, (size) => {
    const start = at;
    at += (size ?? 0) + gap;
    return start;
  });
}

function fill(heights: number[], count: number): number[] {
  for (let i = 0; i < count; i++) {
    heights[i] ??= 80;
  }
  return heights;
}

interface Lane {
  id: string;
  members: string[];
}

/** Lanes that hold nodes themselves; those around them say nothing more about places. */
function lanesOf(scope: Element): Lane[] {
  return childrenOf(scope, "laneSet").flatMap((set) => childrenOf(set, "lane")).flatMap((lane) => {
    const inner = childrenOf(lane, "childLaneSet").flatMap((set) => childrenOf(set, "lane"));
    return inner.length ? inner : [lane];
  }).map((lane) => ({ id: id(lane), members: childrenOf(lane, "flowNodeRef").map((node) => node.textContent?.trim() ?? "") }));
}

interface Rows {
  row: Map<string, number>;
  count: number;
  /** First and last row of each lane. */
  spans: [number, number][];
}

/** Each lane gets rows of its own, in the lanes' order. */
function rowsByLane(graph: Graph, laneOf: Map<string, number>, lanes: number): Rows {
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

/** Data, notes and groups stand in a row below the flow. */
function placeArtifacts(scope: Element, box: Box, left: number, placed: Placed): Box {
  const artifacts = childrenOf(scope).filter((child) => isArtifact(child) && id(child));
  let x = left;
  for (const artifact of artifacts) {
    const size = sizeOf(artifact);
    placed.boxes.set(id(artifact), { ...size, x, y: box.y + box.height });
    x += size.width + 40;
  }
  return artifacts.length ? { ...box, width: Math.max(box.width, x - box.x), height: box.height + 80 + PADDING } : box;
}

function drawLanes(lanes: Lane[], { spans }: Rows, rows: number[], heights: number[], box: Box, placed: Placed): void {
  lanes.forEach((lane, i) => {
    const [first] = spans[i] as [number, number];
    const following = spans[i + 1]?.[0];
    const top = i === 0 ? box.y : (rows[first] as number) - GAP.y / 2;
    const end = following === undefined ? box.y + box.height : (rows[following] as number) - GAP.y / 2;
    placed.boxes.set(lane.id, { x: box.x + LANE_LABEL, y: top, width: box.width - LANE_LABEL, height: Math.max(end - top, heights[first] ?? 0) });
  });
}

function drawFlows(graph: Graph, placed: Placed, bottom: number): void {
  graph.flows.forEach(({ id: flow, from, to }, i) => {
    const [source, target] = [placed.boxes.get(from), placed.boxes.get(to)];
    if (!flow || !source || !target) {
      return;
    }
    const fromEdge = [...graph.attached.values()].flat().some((event) => id(event) === from);
    placed.lines.set(flow, fromEdge || source.x >= target.x ? around(source, target, bottom + 10 + (i % 5) * 5, fromEdge) : across(source, target));
  });
}

function across(source: Box, target: Box): Point[] {
  const [from, to] = [{ x: source.x + source.width, y: middle(source).y }, { x: target.x, y: middle(target).y }];
  const bend = to.x - GAP.x / 2;
  return from.y === to.y ? [from, to] : [from, { x: bend, y: from.y }, { x: bend, y: to.y }, to];
}

/** Lines that go back, and those of boundary events, leave at the bottom. */
function around(source: Box, target: Box, below: number, ahead: boolean): Point[] {
  const [from, to] = [{ x: middle(source).x, y: source.y + source.height }, { x: middle(target).x, y: target.y + target.height }];
  if (ahead && target.x > source.x) {
    const y = middle(target).y > from.y ? middle(target).y : from.y + 20;
    return [from, { x: from.x, y }, { x: target.x - GAP.x / 2, y }, { x: target.x - GAP.x / 2, y: middle(target).y }, { x: target.x, y: middle(target).y }];
  }
  return [from, { x: from.x, y: below }, { x: to.x, y: below }, to];
}

export function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
