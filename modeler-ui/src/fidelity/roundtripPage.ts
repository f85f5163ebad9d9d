// The page of the command `roundtrip`: the editors of the studio without the studio around them.
import { openDmn } from "../decisions/openDmn";
import { newModeler as newDecisionModeler } from "../decisions/modeler";
import { newModeler } from "../process/modeler";
import { compareXml, type Difference } from "./compare";
import { census } from "./census";
import { renameAndSave, renameDecisionAndSave, type Edited } from "./roundtripEdit";
import type { Opened } from "./opened";
import { openModel } from "./openModel";

export interface Outcome {
  opened: boolean;
  saved: boolean;
  /** The file as it was saved. */
  text: string;
  reason: string | null;
  /** What the editor tells its user. */
  told: string[];
  differences: Difference[];
  /** Those differences that nothing of what is told explains. */
  untold: Difference[];
  /** Found by counting, without matching anything: a check of the comparison itself. */
  miscounted: string[];
  edited: Edited | null;
}

async function roundtrip(kind: "bpmn" | "dmn", xml: string, edit: boolean): Promise<Outcome> {
  const [container, panel] = ["canvas", "panel"].map((id) => document.getElementById(id) as HTMLElement) as [HTMLElement, HTMLElement];
  const references = { forms: () => [], decisions: () => [], names: () => Promise.resolve([]), operations: () => Promise.resolve([]), tryStep: () => {}, expert: () => false, open: () => {} };
  const modeler: any = kind === "bpmn" ? newModeler({ container, panel, templates: [], references }) : newDecisionModeler(container);
  try {
    const opened = kind === "bpmn" ? await openModel(modeler, xml) : await openDmn(modeler, xml);
    if (!opened.editable) {
      return { opened: opened.shown, saved: false, text: "", reason: `${opened.readOnly}: ${opened.readOnlyReason}`, told: told(opened), differences: [], untold: [], miscounted: [], edited: null };
    }
    const edited = edit ? await (kind === "bpmn" ? renameAndSave : renameDecisionAndSave)(modeler, opened) : null;
    const text = await opened.save();
    const exact = !opened.laidOut && !opened.convertedFrom;
    const differences = compareXml(xml, text);
    return {
      opened: true, saved: true, text, reason: null, told: told(opened), differences, untold: differences.filter((one) => !isTold(one, opened)), miscounted: exact ? census(xml, text) : [],
      edited: edited && { ...edited, differences: compareXml(text, edited.text), text: "" },
    };
  } finally {
    modeler.destroy();
    container.replaceChildren();
    panel.replaceChildren();
  }
}

function isTold(difference: Difference, { laidOut, convertedFrom, notConverted }: Opened): boolean {
  if (difference.change === "added") {
    return (laidOut && (/:?(BPMNDiagram|DMNDI|DMNDiagram|DMNShape|DMNEdge)$/.test(difference.name) || /^(\w+:)?(id|incoming|outgoing)$/.test(difference.name))) || convertedFrom !== null;
  }
  return notConverted.some((one) => JSON.stringify(one) === JSON.stringify(difference));
}

function told(opened: Opened): string[] {
  return [
    ...(opened.readOnly ? [`${opened.readOnly}: ${opened.readOnlyReason}`] : []),
    ...(opened.laidOut ? ["laid out"] : []),
    ...(opened.convertedFrom ? [`converted from DMN ${opened.convertedFrom}`] : []),
    ...opened.notConverted.map(({ change, what, name, place }) => `not converted: ${change} ${what} ${name} at ${place}`),
  ];
}

Object.assign(window, { roundtrip });
