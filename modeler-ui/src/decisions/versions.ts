const VERSIONS: Record<string, string> = {
  "http://www.omg.org/spec/DMN/20151101/dmn.xsd": "1.1",
  "http://www.omg.org/spec/DMN/20151101/dmn11.xsd": "1.1",
  "http://www.omg.org/spec/DMN/20180521/MODEL/": "1.2",
  "https://www.omg.org/spec/DMN/20191111/MODEL/": "1.3",
  "https://www.omg.org/spec/DMN/20211108/MODEL/": "1.4",
  "https://www.omg.org/spec/DMN/20230324/MODEL/": "1.5",
  "https://www.omg.org/spec/DMN/20240513/MODEL/": "1.6",
};

export function versionOf(root: Element): string | null {
  return root.localName === "definitions" ? (VERSIONS[root.namespaceURI ?? ""] ?? null) : null;
}

const MODEL_13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
const DRAWING_13 = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

/**
 * dmn-js reads 1.3 only. 1.4 to 1.6 differ in their namespace and in a few kinds of expressions that stay in the file
 * unseen, so the editor is given the same text under the namespace it knows; what it writes gets its own one back.
 */
export function spokenAs13(xml: string): { text: string; back(written: string): string } {
  const later = /https:\/\/www\.omg\.org\/spec\/DMN\/(20211108|20230324|20240513)\/MODEL\//.exec(xml)?.[1];
  if (!later) {
    return { text: xml.replaceAll("/DMN/20151101/dmn11.xsd", "/DMN/20151101/dmn.xsd"), back: (written) => written };
  }
  const model = MODEL_13.replace("20191111", later);
  const drawings = [DRAWING_13.replace("20191111", later), "https://www.omg.org/spec/DMN/20230324/DMNDI/", "https://www.omg.org/spec/DMN/20211108/DMNDI/"].filter((uri) => xml.includes(uri));
  return {
    text: drawings.reduce((text, uri) => text.replaceAll(uri, DRAWING_13), xml.replaceAll(model, MODEL_13)),
    back: (written) => (drawings[0] ? written.replaceAll(DRAWING_13, drawings[0]) : written).replaceAll(MODEL_13, model),
  };
}
