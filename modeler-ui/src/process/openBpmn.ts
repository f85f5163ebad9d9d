import type BpmnModeler from "bpmn-js/lib/Modeler";
import { openModel } from "../fidelity/openModel";
import type { Opened } from "../fidelity/opened";

/** Opens any BPMN file and shows all of its drawing. */
export async function openBpmn(modeler: BpmnModeler, xml: string): Promise<Opened> {
  const opened = await openModel(modeler, xml);
  if (opened.shown) {
    showAll(modeler);
  }
  return opened;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const MARGIN = 32;

/** The whole drawing, beside the palette instead of below it, and never larger than life. */
export function showAll(modeler: BpmnModeler): void {
  const canvas = modeler.get<{ getContainer(): HTMLElement; viewbox(box?: Box): Box & { inner: Box; outer: { width: number; height: number } } }>("canvas");
  const { inner, outer } = canvas.viewbox();
  const palette = (canvas.getContainer().querySelector<HTMLElement>(".djs-palette")?.offsetWidth ?? 48) + 40;
  if (!inner.width || !outer.width) {
    return;
  }
  const scale = Math.min((outer.width - palette - MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height, 1);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({ x: inner.x - palette / scale, y: inner.y - (height - inner.height) / 2, width, height });
}

/** True when nothing of the drawing is outside of what is shown: then it should stay so when the room changes. */
export function allShown(modeler: BpmnModeler): boolean {
  const { x, y, width, height, inner } = modeler.get<{ viewbox(): Box & { inner: Box } }>("canvas").viewbox();
  return inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height;
}
