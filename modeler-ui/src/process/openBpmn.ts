import type BpmnModeler from "bpmn-js/lib/Modeler";
import { openModel } from "../fidelity/openModel";
import type { Opened } from "../fidelity/opened";
import { showAll } from "../look/drawing";

/** Opens any BPMN file and shows all of its drawing. */
export async function openBpmn(modeler: BpmnModeler, xml: string): Promise<Opened> {
  const opened = await openModel(modeler, xml);
  if (opened.shown) {
    showAll(modeler);
  }
  return opened;
}
