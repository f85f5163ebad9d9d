import type { ModdleElement } from "../bpmn";
import { is } from "../bpmn";
import type { Linked } from "../tree/nodes";

interface Services {
  modeling: { createShape(shape: object, at: object, parent: Linked, hints: object): Linked; updateProperties(element: Linked, properties: object): void };
  bpmnFactory: { create(type: string, attributes: object): ModdleElement };
  elementFactory: { create(kind: string, attributes: object): Linked };
  commandStack: { execute(command: string, context: object): void };
  canvas: { getRootElement(): Linked };
}

function errorOf(event: Linked): ModdleElement | undefined {
  return ((event.businessObject.get("eventDefinitions") as ModdleElement[] | undefined) ?? []).find((one) => one.$type === "bpmn:ErrorEventDefinition")?.["errorRef"] as ModdleElement | undefined;
}

/** The event at the step's border that catches a code, if there is one. */
export function catcherOf(step: Linked, code: string): Linked | undefined {
  return (step.attachers ?? []).find((event) => is(event, "bpmn:BoundaryEvent") && errorOf(event)?.get("errorCode") === code);
}

/** Adds an event that catches exactly this code; the error itself is made once for the whole file. One step for undo. */
export function catchError(step: Linked, code: string, name: string, services: Services): Linked {
  let made: Linked | undefined;
  const run = () => {
    const definitions = services.canvas.getRootElement().businessObject.$parent as ModdleElement;
    const known = (definitions.get("rootElements") as ModdleElement[]).find((one) => one.$type === "bpmn:Error" && one.get("errorCode") === code);
    const error = known ?? services.bpmnFactory.create("bpmn:Error", { name, errorCode: code });
    if (!known) {
      error.$parent = definitions;
      services.commandStack.execute("element.updateModdleProperties", { element: services.canvas.getRootElement(), moddleElement: definitions, properties: { rootElements: [...(definitions.get("rootElements") as ModdleElement[]), error] } });
    }
    const shape = services.elementFactory.create("shape", { type: "bpmn:BoundaryEvent", eventDefinitionType: "bpmn:ErrorEventDefinition" });
    (shape.businessObject.get("eventDefinitions") as ModdleElement[])[0]?.set("errorRef", error);
    shape.businessObject.set("name", name);
    const taken = (step.attachers ?? []).length;
    made = services.modeling.createShape(shape, { x: step.x + step.width * (0.25 + 0.5 * (taken % 2)), y: step.y + (taken < 2 ? step.height : 0) }, step, { attach: true });
  };
  services.commandStack.execute("laufzettel.steps", { run });
  return made as Linked;
}
