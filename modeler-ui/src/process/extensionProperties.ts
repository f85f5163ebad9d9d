import type { BpmnElement, ModdleElement } from "./bpmn";

interface Services {
  bpmnFactory: { create(type: string, attributes?: object): ModdleElement };
  commandStack: { execute(command: string, context: object): void };
}

function container(object: ModdleElement): ModdleElement | undefined {
  return (object.get("extensionElements")?.get("values") as ModdleElement[] | undefined)?.find((value) => value.$type === "camunda:Properties");
}

/** One `camunda:property` of a flow node by its name. */
export function readProperty(element: BpmnElement, name: string): string {
  return (container(element.businessObject)?.get("values") as ModdleElement[] | undefined)?.find((property) => property.get("name") === name)?.get("value") ?? "";
}

/** Sets or, with an empty value, removes it: one step for undo. */
export function writeProperty(element: BpmnElement, name: string, value: string | undefined, { bpmnFactory, commandStack }: Services): void {
  const object = element.businessObject;
  const others = ((container(object)?.get("values") as ModdleElement[] | undefined) ?? []).filter((property) => property.get("name") !== name);
  const property = bpmnFactory.create("camunda:Property", { name, value });
  const properties = bpmnFactory.create("camunda:Properties", { values: value ? [...others, property] : others });
  const kept = ((object.get("extensionElements")?.get("values") as ModdleElement[] | undefined) ?? []).filter((one) => one.$type !== "camunda:Properties");
  const values = properties.get("values").length ? [...kept, properties] : kept;
  const extensionElements = values.length ? bpmnFactory.create("bpmn:ExtensionElements", { values }) : undefined;
  if (extensionElements) {
    extensionElements.$parent = object;
    values.forEach((one: ModdleElement) => (one.$parent = extensionElements));
    properties.get("values").forEach((one: ModdleElement) => (one.$parent = properties));
  }
  commandStack.execute("element.updateModdleProperties", { element, moddleElement: object, properties: { extensionElements } });
}
