import { expect, test } from "vitest";
import { add, moveDown, moveInto, moveOut, moveUp, nodes, remove, type Part } from "./formTree";

const field = (key: string): Part => ({ type: "textfield", key, label: key.toUpperCase(), input: true });
const group = (key: string, ...components: Part[]): Part => ({ type: "fieldset", key, legend: key, components });
const page = (key: string, ...components: Part[]): Part => ({ type: "panel", key, title: key, components });
const plainForm = (): Part => ({ display: "form", components: [field("a"), group("g", field("b")), field("c")] });
const wizard = (): Part => ({ display: "wizard", components: [page("eins", field("a"), field("b")), page("zwei", field("c"))] });
const order = (form?: Part): string => (form ? nodes(form).map((node) => "-".repeat(node.depth) + node.key).join(" ") : "");

test("a form is read in the order of the citizen", () => {
  expect(order(plainForm())).toBe("a g -b c");
  expect(nodes(plainForm()).map((node) => node.label)).toEqual(["A", "g", "B", "C"]);
});

test("a field moves up and down, and stops at the ends", () => {
  expect(order(moveDown(plainForm(), "/components/0")?.form)).toBe("g -b a c");
  expect(moveUp(plainForm(), "/components/2")?.pointer).toBe("/components/1");
  expect(moveUp(plainForm(), "/components/0")).toBeNull();
  expect(moveDown(plainForm(), "/components/2")).toBeNull();
});

test("a field goes into the group before it and out again", () => {
  const inside = moveInto(plainForm(), "/components/2");
  expect(order(inside?.form)).toBe("a g -b -c");
  expect(order(moveOut(inside?.form as Part, inside?.pointer as string)?.form)).toBe("a g -b c");
  expect(moveInto(plainForm(), "/components/1")).toBeNull();
});

test("in a wizard a field crosses to the next page, and never leaves the pages", () => {
  expect(order(moveDown(wizard(), "/components/0/components/1")?.form)).toBe("eins -a zwei -b -c");
  expect(order(moveUp(wizard(), "/components/1/components/0")?.form)).toBe("eins -a -b -c zwei");
  expect(moveOut(wizard(), "/components/0/components/0")).toBeNull();
  expect(moveInto(wizard(), "/components/1")).toBeNull();
});

test("what is added stands after what was chosen, with a name of its own", () => {
  expect(order(add(plainForm(), "/components/0", field("a")).form)).toBe("a a2 g -b c");
  expect(order(add(plainForm(), "", field("d")).form)).toBe("a g -b c d");
  expect(order(add(wizard(), "", field("d")).form)).toBe("eins -a -b zwei -c -d");
  expect(order(add(wizard(), "/components/0", field("d")).form)).toBe("eins -a -b -d zwei -c");
  expect(order(add(wizard(), "/components/0/components/0", page("neu")).form)).toBe("eins -a -b neu zwei -c");
});

test("a block keeps the names inside it", () => {
  const block: Part = { type: "container", key: "person", components: [field("a")] };
  expect(order(add(plainForm(), "/components/2", block).form)).toBe("a g -b c person -a");
});

test("what is removed gives its place to the next one", () => {
  const changed = remove(plainForm(), "/components/1");
  expect(order(changed.form)).toBe("a c");
  expect(changed.pointer).toBe("/components/1");
});
