import type { BpmnElement } from "./bpmn";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Pad {
  _current?: { html: HTMLElement };
  _getPosition(target: BpmnElement | BpmnElement[]): { left: number; top: number };
}

interface Canvas {
  getContainer(): HTMLElement;
  getGraphics(element: BpmnElement): SVGElement;
}

const GAP = 10;

/**
 * The tools of a chosen step stand at its right, where in a drawing seen whole its neighbour is: a click on the neighbour would meet a tool.
 * They go below, above or to the left where that covers fewer steps.
 */
class RoomyPad {
  static $inject = ["contextPad", "canvas", "elementRegistry"];

  constructor(contextPad: Pad, private readonly canvas: Canvas, private readonly elements: { getAll(): BpmnElement[] }) {
    const usual = contextPad._getPosition.bind(contextPad);
    contextPad._getPosition = (target) => {
      const html = contextPad._current?.html;
      return html && !Array.isArray(target) && !("waypoints" in target) ? this.place(target, html, usual(target)) : usual(target);
    };
  }

  private place(target: BpmnElement, html: HTMLElement, usual: { left: number; top: number }): { left: number; top: number } {
    const around = this.canvas.getContainer().getBoundingClientRect();
    const own = this.boxOf(target, around);
    const others = this.elements.getAll().filter((one) => one !== target && one.labelTarget !== target && isStep(one)).map((one) => this.boxOf(one, around));
    return roomiest(own, { width: html.offsetWidth, height: html.offsetHeight }, others, { width: around.width, height: around.height }, usual);
  }

  private boxOf(element: BpmnElement, around: DOMRect): Box {
    const box = (this.canvas.getGraphics(element).querySelector(".djs-hit, .djs-visual") ?? this.canvas.getGraphics(element)).getBoundingClientRect();
    return { left: box.left - around.left, top: box.top - around.top, right: box.right - around.left, bottom: box.bottom - around.top };
  }
}

/** The usual place when it covers nothing, else the one inside the drawing area that covers the least. */
export function roomiest(own: Box, pad: { width: number; height: number }, others: Box[], area: { width: number; height: number }, usual: { left: number; top: number }): { left: number; top: number } {
  const places = [
    usual,
    { left: own.left, top: own.bottom + GAP },
    { left: own.left, top: own.top - pad.height - GAP },
    { left: own.left - pad.width - GAP, top: own.top },
  ].filter((at, index) => index === 0 || (at.left >= 0 && at.top >= 0 && at.left + pad.width <= area.width && at.top + pad.height <= area.height));
  const covered = ({ left, top }: { left: number; top: number }) => others.filter((box) => box.left < left + pad.width && box.right > left && box.top < top + pad.height && box.bottom > top).length;
  return places.reduce((best, at) => (covered(at) < covered(best) ? at : best));
}

function isStep(element: BpmnElement): boolean {
  return !element.labelTarget && !("waypoints" in element) && element.businessObject?.$instanceOf?.("bpmn:FlowNode") && !element.businessObject.$instanceOf("bpmn:SubProcess");
}

export const RoomyPadModule = { __init__: ["roomyPad"], roomyPad: ["type", RoomyPad] };
