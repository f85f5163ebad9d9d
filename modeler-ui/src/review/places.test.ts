import { DOMParser } from "@xmldom/xmldom";
import { expect, test, vi } from "vitest";
import { keyAt, placesOf, pointerOf } from "./places";

vi.stubGlobal("DOMParser", DOMParser);

const FORM = JSON.stringify({ components: [{ type: "panel", key: "seite", title: "Hund", components: [{ type: "textfield", key: "name", label: "Name" }] }] });

test("steps and named arrows of a process can be remarked, by their names", () => {
  const xml = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><startEvent id="s"/><userTask id="pruefen" name="Antrag
    prüfen"/><sequenceFlow id="f" name="ja" sourceRef="s" targetRef="pruefen"/><sequenceFlow id="g"/><timerEventDefinition id="t"/></process></definitions>`;
  expect(placesOf("process.bpmn", xml)).toEqual([{ place: "s", name: "s" }, { place: "pruefen", name: "Antrag prüfen" }, { place: "f", name: "ja" }]);
});

test("fields of a form can be, by key, so that a remark stays where it was when something is put before it", () => {
  expect(placesOf("forms/antrag.form.json", FORM)).toEqual([{ place: "seite", name: "Hund" }, { place: "name", name: "Name" }]);
  expect(pointerOf(FORM, "name")).toBe("/components/0/components/0");
  expect(keyAt(FORM, "/components/0/components/0")).toBe("name");
  expect(pointerOf(FORM, "weg")).toBe("");
  expect(keyAt("{", "/components/0")).toBe("");
});

test("decisions and their rows can be, each row by its number", () => {
  const xml = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="d" name="Steuer"><decisionTable><rule id="r1"/><rule/><rule id="r3"/></decisionTable></decision></definitions>`;
  expect(placesOf("decisions/steuer.dmn", xml)).toEqual([{ place: "d", name: "Steuer" }, { place: "r1", name: "Steuer, 1" }, { place: "r3", name: "Steuer, 3" }]);
});

test("a file that cannot be read, or has no parts, is remarked as a whole", () => {
  expect(placesOf("process.bpmn", "<a")).toEqual([]);
  expect(placesOf("forms/x.form.json", "{")).toEqual([]);
  expect(placesOf("content/de.md", "# Hund")).toEqual([]);
});
