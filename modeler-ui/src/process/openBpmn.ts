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
  modeler.get<{ zoom(to: string, center?: string): void }>("canvas").zoom("fit-viewport", "auto");
  try {
    await modeler.saveXML();
    return { warnings, editable: true, readOnlyReason: null };
  } catch (error) {
    return { warnings, editable: false, readOnlyReason: messageOf(error) };
  }
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
