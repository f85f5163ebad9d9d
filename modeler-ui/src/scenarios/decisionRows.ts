export interface Table {
  columns: string[];
  rows: { id: string; cells: string[] }[];
}

/** The rows of a decision table, read from the file without its editor. */
export function rowsOf(dmn: string, decision: string): Table {
  const document = new DOMParser().parseFromString(dmn, "application/xml");
  const found = [...document.getElementsByTagNameNS("*", "decision")].find((one) => one.getAttribute("id") === decision);
  const table = found && below(found, "decisionTable")[0];
  if (!table) {
    return { columns: [], rows: [] };
  }
  const inputs = below(table, "input").map((input) => input.getAttribute("label") ?? text(below(input, "inputExpression")[0]));
  const outputs = below(table, "output").map((output) => output.getAttribute("label") ?? output.getAttribute("name") ?? "");
  const rows = below(table, "rule").map((rule) => ({
    id: rule.getAttribute("id") ?? "",
    cells: [...below(rule, "inputEntry"), ...below(rule, "outputEntry")].map(text),
  }));
  return { columns: [...inputs, ...outputs], rows };
}

function below(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function text(element: Element | undefined): string {
  return (element && below(element, "text")[0]?.textContent?.trim()) ?? "";
}
