import { describe, expect, it } from "vitest";
import type { DataName, Names } from "../api/names";
import { proposals } from "./proposals";
import { typingAt } from "./typing";

/** The caret is the bar. */
const at = (text: string) => typingAt(text.replace("|", ""), text.indexOf("|"));

describe("what is typed", () => {
  it("is nothing outside of an expression", () => {
    expect(at("Guten Tag |")).toBeNull();
    expect(at("${data.a} und |")).toBeNull();
    expect(at("$|{data.a}")).toBeNull();
  });

  it("is the name around the caret", () => {
    expect(at("An ${data.hu|nd.rasse}")).toEqual({ from: 5, to: 20, text: "data.hu", comparedWith: null });
    expect(at("${|")).toEqual({ from: 2, to: 2, text: "", comparedWith: null });
  });

  it("is not ended by a brace in quotes, and is no name in quotes", () => {
    expect(at("${a == '}' && data.|")?.text).toBe("data.");
    expect(at("${concat('hu|")).toBeNull();
  });

  it("is a value where a name is compared with a text", () => {
    expect(at("${data.rasse == 'da|ckel'}")).toEqual({ from: 17, to: 23, text: "da", comparedWith: "data.rasse" });
    expect(at("${data.rasse == '|")?.comparedWith).toBe("data.rasse");
  });

  it("is no number", () => {
    expect(at("${data.x > 1|}")).toBeNull();
  });
});

const name = (path: string, de: string, more: Partial<DataName> = {}): DataName =>
  ({ path, type: "TEXT", label: { de, en: de }, options: [], open: false, written: "SURELY", writers: [], ...more });
const names: Names = {
  names: [
    name("antragsteller.nachname", "Nachname"), name("hund.rasse", "Rasse", { options: [{ value: "dackel", label: { de: "Dackel", en: "Dachshund" } }] }),
    name("hund.name", "Rufname", { written: "POSSIBLY" }),
  ],
  functions: [{ name: "today", signature: "today()", parameters: [], result: "DATE", text: { de: "Heute", en: "Today" }, example: "${today()}" }],
};
const offered = (text: string) => proposals(at(text) as NonNullable<ReturnType<typeof at>>, names, "de", ({ type }) => type).map(({ insert }) => insert);

describe("what is proposed", () => {
  it("is every name and function at first, the sure ones before the others", () => {
    expect(offered("${|")).toEqual(["data.antragsteller.nachname", "data.hund.rasse", "today(", "data.hund.name"]);
  });

  it("is found by path and by the label that the designer knows", () => {
    expect(offered("${data.hund.|")).toEqual(["data.hund.rasse", "data.hund.name"]);
    expect(offered("${ruf|")).toEqual(["data.hund.name"]);
  });

  it("is the options of the field that is compared", () => {
    expect(offered("${data.hund.rasse == '|")).toEqual(["dackel"]);
    expect(offered("${data.hund.name == '|")).toEqual([]);
  });
});
