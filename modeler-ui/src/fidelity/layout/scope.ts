import { Graph } from "./columns";
import { drawLanes, labelsOf, lanesOf, rowsByLane } from "./lanes";
import { drawFlows } from "./lines";
import { childrenOf, id, isArtifact, isNode, sizeOf, type Box, type Placed, type Point } from "./model";

const GAP = { x: 60, y: 50 };
const PADDING = 40;

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
  const left = at.x + PADDING + labelsOf(lanes);
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
  drawLanes(lanes, rowOf, rows, GAP.y, box, placed);
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
