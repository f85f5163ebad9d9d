import type BpmnModeler from "bpmn-js/lib/Modeler";
import type { Language, Problem } from "../api/services";
import type { BpmnElement } from "./bpmn";

const FILE = "process.bpmn";

interface Canvas {
  scrollToElement(element: BpmnElement, padding?: number): void;
  focus(): void;
}

/** Selects the element and brings it into view: "jump to the problem". */
export function showPlace(modeler: BpmnModeler, elementId: string): void {
  const element = modeler.get<{ get(id: string): BpmnElement | undefined }>("elementRegistry").get(elementId);
  if (element) {
    const canvas = modeler.get<Canvas>("canvas");
    canvas.scrollToElement(element, 120);
    modeler.get<{ select(element: BpmnElement): void }>("selection").select(element);
    canvas.focus();
  }
}

/** A badge on every element that has a problem; what it is stands in its title and in the drawer. */
export function showProblems(modeler: BpmnModeler, problems: Problem[], language: Language): void {
  const overlays = modeler.get<{ remove(filter: object): void; add(id: string, type: string, overlay: object): void }>("overlays");
  const registry = modeler.get<{ get(id: string): BpmnElement | undefined }>("elementRegistry");
  overlays.remove({ type: "problem" });
  const byElement = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.file === FILE && registry.get(problem.place)) {
      byElement.set(problem.place, [...(byElement.get(problem.place) ?? []), problem]);
    }
  }
  for (const [id, list] of byElement) {
    overlays.add(id, "problem", { position: { top: -11, right: 11 }, html: marker(list, language) });
  }
}

/** A badge on every element that somebody said something about. */
export function showRemarks(modeler: BpmnModeler, open: Map<string, number>, title: (count: number) => string): void {
  const overlays = modeler.get<{ remove(filter: object): void; add(id: string, type: string, overlay: object): void }>("overlays");
  const registry = modeler.get<{ get(id: string): BpmnElement | undefined }>("elementRegistry");
  overlays.remove({ type: "remark" });
  for (const [id, count] of [...open].filter(([element]) => registry.get(element))) {
    const html = document.createElement("div");
    html.className = "remark-marker";
    html.textContent = String(count);
    html.title = title(count);
    overlays.add(id, "remark", { position: { top: -11, left: -11 }, html });
  }
}

/** Tells which single element is chosen; "" for none or several. */
export function onChosen(modeler: BpmnModeler, chosen: (element: string) => void): void {
  modeler.on("selection.changed", (event: { newSelection: BpmnElement[] }) => {
    // nothing is returned: what a listener returns keeps the event from those after it, the properties panel among them
    chosen(event.newSelection.length === 1 ? (event.newSelection[0]?.businessObject?.id ?? "") : "");
  });
}

function marker(problems: Problem[], language: Language): HTMLElement {
  const error = problems.some((problem) => problem.severity === "ERROR");
  const badge = document.createElement("div");
  badge.className = `problem-marker ${error ? "error" : "warning"}`;
  badge.textContent = problems.length > 1 ? String(problems.length) : error ? "×" : "!";
  badge.title = problems.map((problem) => problem.message[language]).join("\n");
  return badge;
}
