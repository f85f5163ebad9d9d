interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const MARGIN = 32;

/** A viewer of bpmn-js or dmn-js. */
interface Viewer {
  get<T>(service: string): T;
}

/** The whole drawing, beside the palette instead of below it, and never larger than life. `top`: pixels that something else covers. */
export function showAll(modeler: Viewer, top = 0): void {
  const canvas = modeler.get<{ getContainer(): HTMLElement; viewbox(box?: Box): Box & { inner: Box; outer: { width: number; height: number } } }>("canvas");
  const { inner, outer } = canvas.viewbox();
  const palette = (canvas.getContainer().querySelector<HTMLElement>(".djs-palette")?.offsetWidth ?? 48) + 40;
  if (!inner.width || !outer.width) {
    return;
  }
  const scale = Math.min((outer.width - palette - MARGIN) / inner.width, (outer.height - top - 2 * MARGIN) / inner.height, 1);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({ x: inner.x - palette / scale, y: inner.y - (height + top / scale - inner.height) / 2, width, height });
}

/** True when nothing of the drawing is outside of what is shown: then it should stay so when the room changes. */
export function allShown(modeler: Viewer): boolean {
  const { x, y, width, height, inner } = modeler.get<{ viewbox(): Box & { inner: Box } }>("canvas").viewbox();
  return inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height;
}
