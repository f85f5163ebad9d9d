import type { Difference } from "./compare";
import type { Opened } from "./opened";

export interface Edited {
  /** What was renamed. */
  element: string;
  text: string;
  differences: Difference[];
}

const NEW_NAME = "Renamed by roundtrip";

/** Renames an element, saves, and takes it back: the next save must be the file as it was. */
export async function renameAndSave(modeler: any, opened: Opened): Promise<Edited | null> {
  const nodes = modeler.get("elementRegistry").filter((candidate: any) => candidate.businessObject?.$instanceOf?.("bpmn:FlowNode") && !candidate.labelTarget);
  const element = nodes.find((node: any) => node.businessObject.$instanceOf("bpmn:Activity")) ?? nodes[0];
  return element ? change(modeler, element, opened) : null;
}

export async function renameDecisionAndSave(modeler: any, opened: Opened): Promise<Edited | null> {
  const drd = modeler.getViews().find((view: any) => view.type === "drd");
  if (!drd) {
    return null;
  }
  await modeler.open(drd);
  const viewer = modeler.getActiveViewer();
  const element = viewer.get("elementRegistry").find((candidate: any) => candidate.businessObject?.$instanceOf?.("dmn:Decision"));
  return element ? change(viewer, element, opened) : null;
}

async function change(editor: any, element: any, opened: Opened): Promise<Edited> {
  editor.get("modeling").updateProperties(element, { name: NEW_NAME });
  const text = await opened.save();
  editor.get("commandStack").undo();
  return { element: element.id, text, differences: [] };
}
