import { layOut, type Drawing } from "./layout/layOut";
import { BPMN, id, isArtifact, isNode } from "./layout/model";
import { elementsOf, parseXml, serialize } from "./xml";

const BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
const DC = "http://www.omg.org/spec/DD/20100524/DC";
const DI = "http://www.omg.org/spec/DD/20100524/DI";
const LINES = /^(sequenceFlow|messageFlow|association|dataInputAssociation|dataOutputAssociation|lane|participant)$/;

/** The file with a drawing: its own, or one made for it, put into the file without changing anything else. */
export function drawn(xml: string): { text: string; laidOut: boolean } {
  const document = parseXml(xml);
  const root = document.documentElement;
  const has = (namespace: string, name: string): boolean => document.getElementsByTagNameNS(namespace, name).length > 0;
  if (has(BPMNDI, "BPMNShape") || !(has(BPMN, "process") || has(BPMN, "participant"))) {
    return { text: xml, laidOut: false };
  }
  giveIds(root);
  const drawings = layOut(root).filter(({ placed }) => placed.boxes.size > 0);
  if (drawings.length === 0) {
    return { text: xml, laidOut: false };
  }
  const first = [...elementsOf(root)].find((child) => child.namespaceURI === BPMNDI) ?? null;
  const idOf = drawingIds(root);
  for (const drawing of drawings) {
    root.insertBefore(document.createTextNode("  "), first);
    root.insertBefore(diagram(document, drawing, idOf), first);
    root.insertBefore(document.createTextNode("\n"), first);
  }
  return { text: serialize(document, xml), laidOut: true };
}

/** A drawing names what it draws; the standard lets elements go without a name. */
function giveIds(root: Element): void {
  const taken = new Set<string>();
  const all = [...root.getElementsByTagNameNS(BPMN, "*")];
  all.forEach((element) => taken.add(id(element)));
  let number = 0;
  for (const element of all) {
    if (!id(element) && (isNode(element) || isArtifact(element) || LINES.test(element.localName) || /^(process|collaboration)$/.test(element.localName))) {
      do {
        number++;
      } while (taken.has(`${element.localName}_${number}`));
      element.setAttribute("id", `${element.localName}_${number}`);
    }
  }
}

/** Ids for the parts of a drawing: as the elements' own with an ending, but good names and free ones. */
function drawingIds(root: Element): (element: string) => string {
  const taken = new Set([...root.getElementsByTagName("*")].map(id));
  return (element) => {
    const wish = `${element.replace(/[^\p{L}\p{N}_.-]/gu, "_").replace(/^[^\p{L}_]/u, "_$&")}_di`;
    let free = wish;
    for (let n = 2; taken.has(free); n++) {
      free = `${wish}_${n}`;
    }
    taken.add(free);
    return free;
  };
}

function diagram(document: Document, { of, placed }: Drawing, idOf: (element: string) => string): Element {
  const make = (namespace: string, name: string, attributes: Record<string, string | number>, ...children: Element[]): Element => {
    const element = document.createElementNS(namespace, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
    children.forEach((child) => element.append(child));
    return element;
  };
  const shapes = [...placed.boxes].map(([element, { x, y, width, height }]) =>
    make(BPMNDI, "bpmndi:BPMNShape", { id: idOf(element), bpmnElement: element, ...(placed.expanded.has(element) ? { isExpanded: "true" } : {}), ...(horizontal(document, element) ? { isHorizontal: "true" } : {}) },
      make(DC, "dc:Bounds", { x, y, width, height })));
  const edges = [...placed.lines].map(([element, points]) =>
    make(BPMNDI, "bpmndi:BPMNEdge", { id: idOf(element), bpmnElement: element }, ...points.map(({ x, y }) => make(DI, "di:waypoint", { x, y }))));
  return make(BPMNDI, "bpmndi:BPMNDiagram", { id: idOf(`BPMNDiagram_${of}`) }, make(BPMNDI, "bpmndi:BPMNPlane", { id: idOf(`BPMNPlane_${of}`), bpmnElement: of }, ...shapes, ...edges));
}

function horizontal(document: Document, element: string): boolean {
  return [...document.getElementsByTagNameNS(BPMN, "participant"), ...document.getElementsByTagNameNS(BPMN, "lane")].some((one) => id(one) === element);
}
