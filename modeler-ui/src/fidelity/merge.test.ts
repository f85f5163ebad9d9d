import { DOMImplementation, DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { compareXml } from "./compare";
import { Original } from "./merge";

beforeAll(() => void Object.assign(globalThis, { DOMParser, XMLSerializer, DOMImplementation }));

const BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

function file(body: string, root = ""): string {
  return `<?xml version="1.0"?>\n<definitions xmlns="${BPMN}" xmlns:tool="http://tool.example" ${root}>\n${body}\n</definitions>\n`;
}

const ORIGINAL = file(`  <!-- drawn by hand -->
  <process id="p" tool:owner="Amt 12" xml:lang="de">
    <task id="a" name="Prüfen" startQuantity="1" tool:colour="red"><tool:note>bleibt</tool:note></task>
    <task id="b" name="Zahlen" messageRef="nowhere"/>
  </process>`);
const UNTOUCHED = file(`<process id="p"><task id="a" name="Prüfen"/><task id="b" name="Zahlen"/></process>`);

describe("what was changed goes into the file as it was opened", () => {
  it("gives the same bytes when nothing was changed", () => {
    expect(new Original(ORIGINAL, UNTOUCHED).with(UNTOUCHED)).toBe(ORIGINAL);
  });

  it("changes a name and nothing else", () => {
    const saved = new Original(ORIGINAL, UNTOUCHED).with(UNTOUCHED.replace("Prüfen", "Genau prüfen"));
    expect(compareXml(ORIGINAL, saved)).toEqual([{ change: "changed", what: "attribute", place: "a", name: "name", before: "Prüfen", after: "Genau prüfen" }]);
    expect(saved).toContain("<!-- drawn by hand -->");
    expect(saved).toContain('xml:lang="de"');
  });

  it("adds what was added after the element it stands behind", () => {
    const saved = new Original(ORIGINAL, UNTOUCHED).with(UNTOUCHED.replace("</process>", '<task id="c"/></process>'));
    expect(compareXml(ORIGINAL, saved).map(({ change, before, after }) => [change, before, after])).toEqual([["added", null, "c"]]);
    expect(saved.indexOf('id="b"')).toBeLessThan(saved.indexOf('id="c"'));
  });

  it("removes what was removed with all that the editor did not know of it", () => {
    const saved = new Original(ORIGINAL, UNTOUCHED).with(UNTOUCHED.replace('<task id="a" name="Prüfen"/>', ""));
    expect(compareXml(ORIGINAL, saved).map(({ change, before }) => [change, before])).toEqual([["lost", "a"]]);
    expect(saved).not.toContain("bleibt");
  });

  it("keeps an id that the editor gave when something refers to it now", () => {
    const original = file(`<process id="p"><task name="x"/></process>`);
    const untouched = file(`<process id="p"><task id="given" name="x"/></process>`);
    const saved = new Original(original, untouched).with(file(`<process id="p"><task id="given" name="x"/><sequenceFlow id="f" sourceRef="given"/></process>`));
    expect(saved).toContain('id="given"');
    expect(new Original(original, untouched).with(file(`<process id="p" name="y"><task id="given" name="x"/></process>`))).not.toContain("given");
  });

  it("follows a new order of elements of one kind", () => {
    const [original, other] = ['<process id="p"><a n="1"/><a n="2"/></process>', '<process id="p"><a n="2"/><a n="1"/></process>'].map((body) => file(body)) as [string, string];
    const saved = new Original(original, original).with(other);
    expect(saved.indexOf('n="2"')).toBeLessThan(saved.indexOf('n="1"'));
  });

  it("declares the prefixes that an added part uses", () => {
    const original = file('<process id="p"><task id="a"/></process>');
    const written = original.replace("<definitions ", '<definitions xmlns:camunda="http://camunda.org/schema/1.0/bpmn" ').replace('id="a"', 'id="a" camunda:assignee="demo"');
    expect(new Original(original, original).with(written)).toMatch(/xmlns:camunda="http:\/\/camunda.org\/schema\/1.0\/bpmn"[\s\S]*camunda:assignee="demo"/);
  });
});

describe("two files are compared by content", () => {
  it.each([
    ["prefixes", `<definitions xmlns="${BPMN}"><process id="p"/></definitions>`, `<b:definitions xmlns:b="${BPMN}"><b:process id="p"/></b:definitions>`],
    ["order of attributes", file('<process id="p" name="n"/>'), file('<process name="n" id="p"/>')],
    ["defaults of the standard", file('<task id="t" startQuantity="1" isForCompensation="false"/>'), file('<task id="t"/>')],
    ["comments and layout", file("<!-- x --><task id='t'/>"), file("  <task id='t'/>")],
    ["order of elements with ids", file("<task id='a'/><task id='b'/>"), file("<task id='b'/><task id='a'/>")],
  ])("%s do not count", (_, one, other) => expect(compareXml(one, other)).toEqual([]));

  it.each([
    ["an element", '<process id="p"><task id="t"/></process>', '<process id="p"/>', "lost element task"],
    ["an attribute", '<task id="t" name="n"/>', '<task id="t"/>', "lost attribute name"],
    ["a value", '<task id="t" name="n"/>', '<task id="t" name="m"/>', "changed attribute name"],
    ["a text", '<documentation id="d">one</documentation>', '<documentation id="d">two</documentation>', "changed text documentation"],
    ["something new", '<process id="p"/>', '<process id="p"><task/></process>', "added element task"],
    ["one of two alike", "<process id='p'><a/><a/></process>", "<process id='p'><a/></process>", "lost element a"],
  ])("%s counts", (_, one, other, expected) => {
    expect(compareXml(file(one), file(other)).map(({ change, what, name }) => `${change} ${what} ${name}`)).toEqual([expected]);
  });
});
