import type BpmnModeler from "bpmn-js/lib/Modeler";

export interface Opened {
  warnings: string[];
  editable: boolean;
  /** Why the file is only shown. */
  readOnlyReason: string | null;
}

/**
 * Opens any BPMN file: one without a diagram is laid out first, and one that could be opened but not saved is only
 * shown, because work on it would be lost at the first save.
 */
export async function openBpmn(modeler: BpmnModeler, xml: string): Promise<Opened> {
  const warnings = await importOrLayOut(modeler, xml);
  showAll(modeler);
  try {
    await modeler.saveXML();
    return { warnings, editable: true, readOnlyReason: null };
  } catch (error) {
    return { warnings, editable: false, readOnlyReason: messageOf(error) };
  }
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

async function importOrLayOut(modeler: BpmnModeler, xml: string): Promise<string[]> {
  try {
    return (await modeler.importXML(xml)).warnings.map(messageOf);
  } catch (error) {
    if (!/no diagram to display/i.test(messageOf(error))) {
      throw error;
    }
    const { layoutProcess } = await import("bpmn-auto-layout");
    return (await modeler.importXML(await layoutProcess(xml))).warnings.map(messageOf);
  }
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : typeof problem === "object" && problem && "message" in problem ? String(problem.message) : String(problem);
}
