import BaseRenderer from "diagram-js/lib/draw/BaseRenderer";
import type { BpmnElement } from "../bpmn";
import { kindOf, lookOf, type KindLook } from "./kinds";

interface BpmnRenderer {
  handlers: Record<string, (parent: SVGElement, element: BpmnElement, attributes: object) => SVGElement>;
  drawShape(parent: SVGElement, element: BpmnElement, attributes?: object): SVGElement;
}

const ABOVE_BPMN = 1500;
const SVG = "http://www.w3.org/2000/svg";

/** Draws steps by what they do for a city: an icon and a colour of their own. A colour that somebody chose wins. */
class CityRenderer extends (BaseRenderer as unknown as new (eventBus: object, priority: number) => object) {
  static $inject = ["eventBus", "bpmnRenderer"];

  constructor(eventBus: object, private readonly bpmnRenderer: BpmnRenderer) {
    super(eventBus, ABOVE_BPMN);
  }

  canRender(element: BpmnElement): boolean {
    return !element.labelTarget && !isConnection(element) && kindOf(element.businessObject) !== null;
  }

  drawShape(parent: SVGElement, element: BpmnElement): SVGElement {
    const kind = kindOf(element.businessObject);
    if (!kind) {
      return this.bpmnRenderer.drawShape(parent, element);
    }
    const look = lookOf(kind, element.businessObject.get("camunda:topic"));
    const colours = chosenColour(element) ? {} : { stroke: look.stroke, fill: look.fill };
    if (kind === "call" || element.businessObject.$instanceOf("bpmn:Event")) {
      const shape = this.bpmnRenderer.drawShape(parent, element, colours);
      if (kind === "citizen") {
        drawIcon(parent, look, element, element.width / 2 - 9, element.height / 2 - 9, 18);
      }
      return shape;
    }
    const shape = (this.bpmnRenderer.handlers["bpmn:Task"] as BpmnRenderer["handlers"][string])(parent, element, colours);
    drawIcon(parent, look, element, 5, 5, 19);
    return shape;
  }
}

function isConnection(element: BpmnElement): boolean {
  return "waypoints" in element;
}

function chosenColour(element: BpmnElement): string | undefined {
  const di = (element as { di?: { get(name: string): string | undefined } }).di;
  return di?.get("color:border-color") ?? di?.get("bioc:stroke");
}

function drawIcon(parent: SVGElement, look: KindLook, element: BpmnElement, x: number, y: number, size: number): void {
  const path = document.createElementNS(SVG, "path");
  const attributes: Record<string, string> = {
    d: look.icon, fill: "none", stroke: chosenColour(element) ?? look.stroke, "stroke-width": "1.75", "stroke-linejoin": "round", "stroke-linecap": "round",
    transform: `translate(${x} ${y}) scale(${size / 24})`,
  };
  Object.entries(attributes).forEach(([name, value]) => path.setAttribute(name, value));
  parent.append(path);
}

export const CityRendererModule = { __init__: ["cityRenderer"], cityRenderer: ["type", CityRenderer] };
