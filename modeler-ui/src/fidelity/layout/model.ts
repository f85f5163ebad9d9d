import { elementsOf } from "../xml";

export const BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** What a drawing consists of: the place of each element, and the way of each line. */
export interface Placed {
  boxes: Map<string, Box>;
  expanded: Set<string>;
  lines: Map<string, Point[]>;
}

const ACTIVITIES = new Set([
  "task", "userTask", "serviceTask", "sendTask", "receiveTask", "manualTask", "businessRuleTask", "scriptTask", "callActivity", "subProcess", "transaction", "adHocSubProcess",
]);
const EVENTS = new Set(["startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "implicitThrowEvent", "event"]);
const GATEWAYS = new Set(["exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway"]);
const ARTIFACTS = new Set(["dataObjectReference", "dataStoreReference", "textAnnotation", "group"]);

export function isNode({ localName }: Element): boolean {
  return ACTIVITIES.has(localName) || EVENTS.has(localName) || GATEWAYS.has(localName);
}

export function isArtifact({ localName }: Element): boolean {
  return ARTIFACTS.has(localName);
}

export function sizeOf({ localName }: Element): { width: number; height: number } {
  if (EVENTS.has(localName)) {
    return { width: 36, height: 36 };
  }
  if (GATEWAYS.has(localName)) {
    return { width: 50, height: 50 };
  }
  return localName === "dataObjectReference" ? { width: 36, height: 50 } : localName === "dataStoreReference" ? { width: 50, height: 50 }
    : localName === "textAnnotation" ? { width: 160, height: 50 } : { width: 100, height: 80 };
}

export function childrenOf(parent: Element, ...names: string[]): Element[] {
  return elementsOf(parent).filter((child) => child.namespaceURI === BPMN && (names.length === 0 || names.includes(child.localName)));
}

export function id(element: Element): string {
  return element.getAttribute("id") ?? "";
}

export function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
