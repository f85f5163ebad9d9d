import { DOMImplementation, DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { parseXml } from "../xml";
import { layOut } from "./layOut";
import type { Box, Placed, Point } from "./model";

beforeAll(() => void Object.assign(globalThis, { DOMParser, XMLSerializer, DOMImplementation }));

function laidOut(body: string): Placed {
  const [drawing] = layOut(parseXml(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">${body}</definitions>`).documentElement);
  return (drawing as { placed: Placed }).placed;
}

function box(placed: Placed, id: string): Box {
  return placed.boxes.get(id) as Box;
}

function holds(outer: Box, inner: Box): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height;
}

function crosses(line: Point[], { x, y, width, height }: Box): boolean {
  return line.slice(1).some((to, i) => {
    const from = line[i] as Point;
    return Math.max(from.x, to.x) > x && Math.min(from.x, to.x) < x + width && Math.max(from.y, to.y) > y && Math.min(from.y, to.y) < y + height;
  });
}

const flow = (id: string, from: string, to: string): string => `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`;

describe("a drawing for a file that has none", () => {
  it("puts lanes inside of lanes, each around its own nodes", () => {
    const placed = laidOut(`<process id="p"><laneSet id="s"><lane id="office"><childLaneSet><lane id="desk"><flowNodeRef>a</flowNodeRef></lane><lane id="chief"><flowNodeRef>b</flowNodeRef></lane></childLaneSet></lane>
      <lane id="till"><flowNodeRef>c</flowNodeRef></lane></laneSet><task id="a"/><task id="b"/><task id="c"/>${flow("f", "a", "b")}${flow("g", "b", "c")}</process>`);
    [["office", "desk"], ["office", "chief"], ["desk", "a"], ["chief", "b"], ["till", "c"]].forEach(([outer, inner]) => expect(holds(box(placed, outer as string), box(placed, inner as string)), `${inner} in ${outer}`).toBe(true));
    expect(box(placed, "till").y).toBe(box(placed, "office").y + box(placed, "office").height);
  });

  it("lets lanes reach to the end of their pool", () => {
    const placed = laidOut(`<collaboration id="c"><participant id="short" processRef="p"/><participant id="long" processRef="q"/></collaboration>
      <process id="p"><laneSet id="s"><lane id="l"><flowNodeRef>a</flowNodeRef></lane></laneSet><task id="a"/></process>
      <process id="q"><task id="x"/><task id="y"/><task id="z"/>${flow("f", "x", "y")}${flow("g", "y", "z")}</process>`);
    const [pool, lane] = [box(placed, "short"), box(placed, "l")];
    expect(lane.x + lane.width).toBe(pool.x + pool.width);
    expect(lane.x).toBe(pool.x + 30);
  });

  it("leads a line back around what stands below", () => {
    const placed = laidOut(`<process id="p"><task id="a"/><exclusiveGateway id="g"/><task id="b"/><task id="below"/><task id="left"/>
      ${flow("1", "a", "g")}${flow("2", "g", "b")}${flow("3", "a", "left")}${flow("4", "left", "below")}${flow("back", "b", "a")}${flow("again", "g", "a")}</process>`);
    const others = ["left", "below", "b"].map((id) => box(placed, id));
    expect(others.filter((other) => crosses(placed.lines.get("again") as Point[], other))).toEqual([]);
    expect(crosses(placed.lines.get("back") as Point[], box(placed, "below"))).toBe(false);
  });

  it("takes no longer for each level of sub-processes", () => {
    const levels = Array.from({ length: 40 }, (_, i) => i);
    const placed = laidOut(`<process id="p">${levels.map((i) => `<subProcess id="s${i}">`).join("")}<task id="t"/>${levels.map(() => "</subProcess>").join("")}</process>`);
    expect(holds(box(placed, "s0"), box(placed, "t"))).toBe(true);
  });
});
