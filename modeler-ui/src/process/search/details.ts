import type { BpmnElement, ModdleElement } from "../bpmn";

/** Everything that says how a step is done: form, decision, connector, who does it, expressions. What a search finds besides names. */
export function detailsOf(element: BpmnElement): string[] {
  const object = element.businessObject;
  const attribute = (name: string): string[] => [object.get(name)].filter((value): value is string => typeof value === "string" && value !== "");
  return [
    ...["camunda:formKey", "camunda:decisionRef", "calledElement", "camunda:topic", "camunda:candidateGroups", "camunda:assignee", "camunda:dueDate", "camunda:resultVariable"].flatMap(attribute),
    ...bodies(object.get("conditionExpression")),
    ...((object.get("eventDefinitions") as ModdleElement[] | undefined) ?? []).flatMap(ofEvent),
    ...ofExtensions(object),
  ];
}

function bodies(expression: ModdleElement | undefined): string[] {
  const body = expression?.get("body");
  return typeof body === "string" ? [body] : [];
}

function ofEvent(event: ModdleElement): string[] {
  const names = ["errorRef", "messageRef", "signalRef", "escalationRef"].map((name) => (event[name] as ModdleElement | undefined) ?? null).filter((one) => one !== null);
  return [
    ...["timeDuration", "timeDate", "timeCycle", "condition"].flatMap((name) => bodies(event[name] as ModdleElement | undefined)),
    ...names.flatMap((reference) => [reference.name, reference.errorCode, reference.escalationCode].filter((text): text is string => typeof text === "string")),
  ];
}

function ofExtensions(object: ModdleElement): string[] {
  const found: string[] = [];
  const visit = (one: unknown): void => {
    if (typeof one === "string") {
      found.push(one);
    } else if (Array.isArray(one)) {
      one.forEach(visit);
    } else if (one && typeof one === "object") {
      const element = one as ModdleElement;
      ["name", "value", "body", "definition", "inputParameters", "outputParameters", "items", "entries", "values"].forEach((name) => visit(element[name]));
    }
  };
  visit(object.get("extensionElements")?.get("values"));
  return found;
}
