import type { Graph } from "./columns";
import { id, middle, type Box, type Placed, type Point } from "./model";

/** Lines bend half-way between two columns. */
const BEND = 30;
const STUB = 12;

/** Lines ahead go straight across; those that go back, and those of boundary events, leave at the bottom. */
export function drawFlows(graph: Graph, placed: Placed, bottom: number): void {
  const events = new Set([...graph.attached.values()].flat().map(id));
  const boxes = [...graph.nodes.keys()].flatMap((node) => placed.boxes.get(node) ?? []);
  graph.flows.forEach(({ id: flow, from, to }, i) => {
    const [source, target] = [placed.boxes.get(from), placed.boxes.get(to)];
    if (!flow || !source || !target) {
      return;
    }
    const fromEdge = events.has(from);
    const ahead = fromEdge && target.x > source.x;
    placed.lines.set(flow, ahead ? aside(source, target) : fromEdge || source.x >= target.x ? around(source, target, bottom + 10 + (i % 5) * 5, boxes) : across(source, target));
  });
}

function across(source: Box, target: Box): Point[] {
  const [from, to] = [{ x: source.x + source.width, y: middle(source).y }, { x: target.x, y: middle(target).y }];
  const bend = to.x - BEND;
  return from.y === to.y ? [from, to] : [from, { x: bend, y: from.y }, { x: bend, y: to.y }, to];
}

function aside(source: Box, target: Box): Point[] {
  const from = { x: middle(source).x, y: source.y + source.height };
  const y = middle(target).y > from.y ? middle(target).y : from.y + 20;
  const bend = target.x - BEND;
  return [from, { x: from.x, y }, { x: bend, y }, { x: bend, y: middle(target).y }, { x: target.x, y: middle(target).y }];
}

/** Below everything, and down and up beside what stands in between. */
function around(source: Box, target: Box, below: number, boxes: Box[]): Point[] {
  const [from, to] = [{ x: middle(source).x, y: source.y + source.height }, { x: middle(target).x, y: target.y + target.height }];
  const [down, up] = [channel(from, below, boxes), channel(to, below, boxes)];
  return [
    from, ...(down === from.x ? [] : [{ x: from.x, y: from.y + STUB }, { x: down, y: from.y + STUB }]), { x: down, y: below },
    { x: up, y: below }, ...(up === to.x ? [] : [{ x: up, y: to.y + STUB }, { x: to.x, y: to.y + STUB }]), to,
  ];
}

/** The nearest place from which nothing is in the way. */
function channel(from: Point, below: number, boxes: Box[]): number {
  const clear = (x: number): boolean => boxes.every((box) => x < box.x - 5 || x > box.x + box.width + 5 || box.y + box.height <= from.y || box.y >= below);
  const steps = Array.from({ length: 30 }, (_, i) => (i + 1) * 10).flatMap((step) => [from.x + step, from.x - step]);
  return clear(from.x) ? from.x : (steps.find(clear) ?? from.x);
}
