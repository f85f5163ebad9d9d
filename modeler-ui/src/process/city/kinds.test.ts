import { expect, it } from "vitest";
import type { ModdleElement } from "../bpmn";
import { kindOf, learnOperations, lookOf } from "./kinds";

function element(type: string, attributes: Record<string, unknown> = {}, ...supertypes: string[]): ModdleElement {
  return { $type: type, $instanceOf: (one: string) => one === type || supertypes.includes(one), get: (name: string) => attributes[name], ...attributes } as unknown as ModdleElement;
}

const inProcess = { $parent: { $type: "bpmn:Process" } };

it("takes the start without an event for the citizen's step, and no other start", () => {
  expect(kindOf(element("bpmn:StartEvent", inProcess, "bpmn:Event"))).toBe("citizen");
  expect(kindOf(element("bpmn:StartEvent", { $parent: { $type: "bpmn:SubProcess" } }, "bpmn:Event"))).toBeNull();
});

it("takes every event with a timer for a deadline", () => {
  const eventDefinitions = [{ $type: "bpmn:TimerEventDefinition" }];
  expect(kindOf(element("bpmn:StartEvent", { ...inProcess, eventDefinitions }, "bpmn:Event"))).toBe("deadline");
  expect(kindOf(element("bpmn:BoundaryEvent", { eventDefinitions }, "bpmn:Event"))).toBe("deadline");
});

it("tells messages to people from other connectors by the category of their template", () => {
  const property = (value: string) => [{ binding: { name: "camunda:topic" }, value }];
  learnOperations([
    { category: { id: "messages" }, properties: property("mail.send"), icon: { contents: `data:image/svg+xml,${encodeURIComponent("<svg><path d='M1 1h2'/></svg>")}` } },
    { category: { id: "records" }, properties: property("efile.file") },
  ]);
  expect(kindOf(element("bpmn:ServiceTask", { "camunda:topic": "mail.send" }))).toBe("message");
  expect(kindOf(element("bpmn:ServiceTask", { "camunda:topic": "efile.file" }))).toBe("connector");
  expect(kindOf(element("bpmn:ServiceTask"))).toBe("connector");
  expect(lookOf("message", "mail.send").icon).toBe("M1 1h2");
});

it("leaves what is of no kind as BPMN draws it", () => {
  expect(kindOf(element("bpmn:ExclusiveGateway"))).toBeNull();
  expect(kindOf(undefined)).toBeNull();
});
