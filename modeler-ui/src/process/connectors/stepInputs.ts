import type { BpmnElement, ModdleElement } from "../bpmn";

/** The inputs of a step as they stand in the model: texts, and lists of texts. */
export function stepInputs(element: BpmnElement): Record<string, unknown> {
  const mapping = extension(element, "camunda:InputOutput");
  const parameters = (mapping?.get("inputParameters") as ModdleElement[] | undefined) ?? [];
  return Object.fromEntries(parameters.map((parameter) => [parameter.get("name") as string, valueOf(parameter)]));
}

function valueOf(parameter: ModdleElement): unknown {
  const definition = parameter.get("definition") as ModdleElement | undefined;
  if (definition?.$type === "camunda:List") {
    return ((definition.get("items") as ModdleElement[] | undefined) ?? []).map((item) => item.get("value") ?? "");
  }
  if (definition?.$type === "camunda:Map") {
    return Object.fromEntries(((definition.get("entries") as ModdleElement[] | undefined) ?? []).map((entry) => [entry.get("key"), entry.get("value") ?? ""]));
  }
  return parameter.get("value") ?? "";
}

function extension(element: BpmnElement, type: string): ModdleElement | undefined {
  return (element.businessObject.get("extensionElements")?.get("values") as ModdleElement[] | undefined)?.find((value) => value.$type === type);
}

/** The answers and results that the inputs read, without `data.`; in the order of their first mention. */
export function pathsRead(inputs: Record<string, unknown>): string[] {
  const text = JSON.stringify(inputs);
  const expressions = [...text.matchAll(/[$#]\{((?:[^}'"]|'[^']*')*)\}/g)].map((match) => match[1] ?? "");
  return [...new Set(expressions.flatMap((one) => [...one.replace(/'[^']*'/g, "").matchAll(/\bdata\.([\p{L}_][\p{L}\p{N}_.]*)/gu)].map((match) => match[1] ?? "")))];
}

/** `{"a.b": 1}` becomes `{a: {b: 1}}`; empty values are left out, as a case leaves them out. */
export function nested(values: Record<string, unknown>): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    if (value === "" || value === undefined) {
      continue;
    }
    const steps = path.split(".");
    let at = data;
    for (const step of steps.slice(0, -1)) {
      at = (at[step] = typeof at[step] === "object" && at[step] !== null ? at[step] : {}) as Record<string, unknown>;
    }
    at[steps[steps.length - 1] as string] = value;
  }
  return data;
}
