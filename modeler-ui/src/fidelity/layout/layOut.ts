import { widenLanes } from "./lanes";
import { childrenOf, id, middle, type Box, type Placed, type Point } from "./model";
import { placeScope } from "./scope";

const BLACK_BOX = 60;
const BETWEEN = 60;

export interface Drawing {
  /** The collaboration or process that is drawn. */
  of: string;
  placed: Placed;
}

/** One drawing for a collaboration with all its pools, else one for each process. */
export function layOut(definitions: Element): Drawing[] {
  const processes = childrenOf(definitions, "process");
  const collaboration = childrenOf(definitions, "collaboration").find((one) => childrenOf(one, "participant").length > 0);
  const drawings = collaboration ? [ofCollaboration(collaboration, processes)] : [];
  const inPools = new Set(collaboration ? childrenOf(collaboration, "participant").map((pool) => pool.getAttribute("processRef")) : []);
  for (const process of processes.filter((one) => id(one) && !inPools.has(id(one)))) {
    const placed = nothing();
    placeScope(process, { x: 100, y: 60 }, placed);
    connect(process, placed);
    drawings.push({ of: id(process), placed });
  }
  return drawings;
}

function ofCollaboration(collaboration: Element, processes: Element[]): Drawing {
  const placed = nothing();
  const rooms: { pool: string; process: Element | undefined; box: Box }[] = [];
  let y = 60;
  for (const pool of childrenOf(collaboration, "participant")) {
    const process = processes.find((one) => id(one) === pool.getAttribute("processRef"));
    const box = process ? placeScope(process, { x: 130, y }, placed) : { x: 130, y, width: 400, height: BLACK_BOX };
    if (process) {
      connect(process, placed);
    }
    rooms.push({ pool: id(pool), process, box });
    y += box.height + BETWEEN;
  }
  const width = Math.max(0, ...rooms.map(({ box }) => box.width));
  for (const { pool, process, box } of rooms) {
    placed.boxes.set(pool, { x: 100, y: box.y, width: width + 30, height: box.height });
    if (process) {
      widenLanes(process, width - box.width, placed);
    }
  }
  connect(collaboration, placed);
  return { of: id(collaboration), placed };
}

function nothing(): Placed {
  return { boxes: new Map(), expanded: new Set(), lines: new Map() };
}

/** Message flows, associations, and data going in and out. */
function connect(scope: Element, placed: Placed): void {
  for (const line of childrenOf(scope, "messageFlow", "association")) {
    draw(placed, id(line), line.getAttribute("sourceRef"), line.getAttribute("targetRef"));
  }
  for (const node of childrenOf(scope)) {
    for (const line of childrenOf(node, "dataInputAssociation", "dataOutputAssociation")) {
      const data = childrenOf(line, line.localName === "dataInputAssociation" ? "sourceRef" : "targetRef")[0]?.textContent?.trim() ?? null;
      const [from, to] = line.localName === "dataInputAssociation" ? [data, id(node)] : [id(node), data];
      draw(placed, id(line), from, to);
    }
    if (childrenOf(node, "sequenceFlow").length || node.localName === "subProcess") {
      connect(node, placed);
    }
  }
}

function draw(placed: Placed, line: string, from: string | null, to: string | null): void {
  const [source, target] = [placed.boxes.get(from ?? ""), placed.boxes.get(to ?? "")];
  if (line && source && target) {
    placed.lines.set(line, vertical(source, target));
  }
}

/** A pool is met above or below the other end, not in its middle. */
function vertical(source: Box, target: Box): Point[] {
  const x = [source, target].map((box) => middle(box).x) as [number, number];
  const [fromX, toX] = source.width > 300 ? [x[1], x[1]] : target.width > 300 ? [x[0], x[0]] : x;
  const down = middle(source).y < middle(target).y;
  const [from, to] = [{ x: fromX, y: down ? source.y + source.height : source.y }, { x: toX, y: down ? target.y : target.y + target.height }];
  const half = (from.y + to.y) / 2;
  return fromX === toX ? [from, to] : [from, { x: fromX, y: half }, { x: toX, y: half }, to];
}
