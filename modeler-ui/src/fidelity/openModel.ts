import type BpmnModeler from "bpmn-js/lib/Modeler";
import { compareXml, type Difference } from "./compare";
import { Original } from "./merge";
import { closed, messageOf, whyUnread, type Opened } from "./opened";
import { drawn } from "./drawing";
import { keepLabels } from "./labels";
import { prepared } from "./prepare";
import { parseXml } from "./xml";

/**
 * Opens any BPMN file. One without a drawing is laid out first; one that the editor cannot read or could not save is
 * only shown, because work on it would be lost. What the editor does not know stays in the file.
 */
export async function openModel(modeler: BpmnModeler, xml: string): Promise<Opened> {
  let drawing;
  try {
    if (parseXml(xml).documentElement.localName !== "definitions") {
      return closed("not-a-model", "", xml);
    }
    drawing = drawn(xml);
  } catch (error) {
    return closed(whyUnread(error), error, xml);
  }
  const { text, laidOut } = drawing;
  let warnings: string[];
  try {
    warnings = (await modeler.importXML(prepared(text))).warnings.map(messageOf);
  } catch (error) {
    return closed(/no diagram|no process or collaboration/i.test(messageOf(error)) ? "no-diagram" : "not-readable", error, xml);
  }
  const opened = { ...closed("not-savable", "", xml), shown: true, warnings, laidOut, undrawn: undrawn(modeler) };
  const keep = keepLabels(modeler);
  try {
    const untouched = await written(modeler);
    const original = new Original(text, untouched);
    return {
      ...opened, editable: true, readOnly: null, readOnlyReason: null, hidden: compareXml(text, untouched).filter(isHidden),
      save: async () => {
        keep();
        return original.with(await written(modeler));
      },
    };
  } catch (error) {
    return { ...opened, readOnlyReason: messageOf(error) };
  }
}

export function isHidden({ change }: Difference): boolean {
  return change !== "added";
}

async function written(modeler: BpmnModeler): Promise<string> {
  const { xml, error } = await modeler.saveXML({ format: true });
  if (!xml) {
    throw error ?? new Error("empty");
  }
  return xml;
}

interface Registry {
  get(id: string): unknown;
}

/** Flow nodes of the model that no shape stands for. */
function undrawn(modeler: BpmnModeler): string[] {
  const registry = modeler.get<Registry>("elementRegistry");
  const found: string[] = [];
  const visit = (container: any): void => {
    for (const element of container.flowElements ?? []) {
      if (element.$instanceOf("bpmn:FlowNode") && !registry.get(element.id)) {
        found.push(element.name || element.id);
      }
      visit(element);
    }
  };
  ((modeler.getDefinitions() as any)?.rootElements ?? []).forEach(visit);
  return found;
}
