import { expect, it } from "vitest";
import type { BpmnElement } from "../bpmn";
import { nested, pathsRead, stepInputs } from "./stepInputs";

const moddle = ($type: string, values: Record<string, unknown>) => ({ $type, get: (name: string) => values[name] });

it("reads texts and lists as they stand in the step", () => {
  const list = moddle("camunda:List", { items: [moddle("camunda:Value", { value: "${data.schreiben.document}" })] });
  const mapping = moddle("camunda:InputOutput", { inputParameters: [moddle("p", { name: "to", value: "${data.a.email}" }), moddle("p", { name: "documents", definition: list })] });
  const element = { businessObject: moddle("bpmn:ServiceTask", { extensionElements: moddle("bpmn:ExtensionElements", { values: [mapping] }) }) } as unknown as BpmnElement;
  expect(stepInputs(element)).toEqual({ to: "${data.a.email}", documents: ["${data.schreiben.document}"] });
});

it("finds each path that is read once, and none inside quotes", () => {
  expect(pathsRead({ a: "An ${data.x.name} (${data.y})", b: ["${data.x.name}", "${concat('data.z', data.w)}"] })).toEqual(["x.name", "y", "w"]);
});

it("makes a document of paths and leaves out what is empty", () => {
  expect(nested({ "a.b": "1", "a.c": 2, d: "", e: false })).toEqual({ a: { b: "1", c: 2 }, e: false });
});
