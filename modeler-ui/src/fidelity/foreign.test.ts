import { DOMImplementation, DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { mended } from "./converted";
import { renamedOnImport } from "./imported";
import { prepared } from "./prepare";
import { HasDocumentType, parseXml, serialize } from "./xml";

beforeAll(() => void Object.assign(globalThis, { DOMParser, XMLSerializer, DOMImplementation }));

const DI = 'xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"';

describe("files from other programs", () => {
  it("are refused with a document type, wherever it stands before the first element, and not for the mention of one", () => {
    expect(() => parseXml('<?xml version="1.0"?>\n<!-- (c) -->\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///c">]>\n<a>&b;</a>')).toThrow(HasDocumentType);
    expect(parseXml("<!-- <!DOCTYPE a> --><a>&lt;!DOCTYPE a></a>").documentElement.textContent).toBe("<!DOCTYPE a>");
  });

  it("keep a carriage return that is written as one", () => {
    const xml = "<a>one&#13;\ntwo</a>";
    const again = parseXml(serialize(parseXml(xml), xml));
    expect(again.documentElement.textContent).toBe("one\r\ntwo");
  });

  it("get numbers where a place has none, for the editor only", () => {
    const given = prepared(`<definitions ${DI}><dc:Bounds x="NaN" y="1e2" width="" height="80"/></definitions>`);
    const bounds = parseXml(given).getElementsByTagName("dc:Bounds")[0] as Element;
    expect(["x", "y", "width", "height"].map((name) => bounds.getAttribute(name))).toEqual(["0", "1e2", "30", "80"]);
  });

  it("keep written defaults through a conversion, and the drawing goes to the end", () => {
    const before = '<definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/"><decisionTable id="t" hitPolicy="UNIQUE"/><organizationUnit id="o"/></definitions>';
    const after = mended('<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decisionTable id="t"/><DMNDI/><organizationUnit id="o"/></definitions>', before);
    expect(after).toContain('hitPolicy="UNIQUE"');
    expect(after.indexOf("DMNDI")).toBeGreaterThan(after.indexOf("organizationUnit"));
  });
});

describe("what an import changed is said above the editor", () => {
  const files = (original: string | null) => ({ has: (path: string) => original !== null && path === "original/process.xml", text: () => Promise.resolve(original ?? "") });

  it("names both ids of a process that took the service's", async () => {
    expect(await renamedOnImport(files('<b:process name="a > b" id=\'old\'/><!-- <process id="new"/> -->'), '<b:process name="a > b" id=\'new\'/>')).toEqual({ before: "old", after: "new" });
  });

  it("says nothing where nothing was changed or nothing was imported", async () => {
    expect(await renamedOnImport(files('<process id="p"/>'), '<process id="p"/>')).toBeNull();
    expect(await renamedOnImport(files(null), '<process id="p"/>')).toBeNull();
  });
});
