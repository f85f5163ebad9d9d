/** A decision file as the panel beside the table reads it, and changes that concern whole decisions. */
export interface Rule {
  id: string;
  tests: string[];
  outputs: string[];
}

export interface Table {
  hitPolicy: string;
  inputs: { id: string; label: string; expression: string; type: string; values: string[] }[];
  outputs: { name: string; label: string }[];
  rules: Rule[];
}

export interface DecisionInFile {
  id: string;
  name: string;
  requires: string[];
  table: Table | null;
  /** Every expression in it. */
  expressions: string[];
}

export function decisionsIn(xml: string): DecisionInFile[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return below(document.documentElement, "decision").map((element) => {
    const id = element.getAttribute("id") ?? "";
    const table = below(element, "decisionTable")[0];
    return {
      id,
      name: element.getAttribute("name") || id,
      requires: below(element, "informationRequirement").flatMap((one) => below(one, "requiredDecision")).map((one) => (one.getAttribute("href") ?? "").replace(/^#/, "")),
      table: table ? tableOf(table) : null,
      expressions: [...element.getElementsByTagNameNS("*", "text")].map((text) => text.textContent ?? ""),
    };
  });
}

function tableOf(table: Element): Table {
  const policy = table.getAttribute("hitPolicy") || "UNIQUE";
  return {
    hitPolicy: policy,
    inputs: below(table, "input").map((input) => {
      const expression = below(input, "inputExpression")[0];
      const text = expression ? textOf(expression) : "";
      const values = below(input, "inputValues")[0];
      return { id: input.getAttribute("id") ?? "", label: input.getAttribute("label") || text, expression: text, type: expression?.getAttribute("typeRef") ?? "", values: values ? texts(textOf(values)) : [] };
    }),
    outputs: below(table, "output").map((output) => ({ name: output.getAttribute("name") ?? "", label: output.getAttribute("label") || output.getAttribute("name") || "" })),
    rules: below(table, "rule").map((rule) => ({ id: rule.getAttribute("id") ?? "", tests: below(rule, "inputEntry").map(textOf), outputs: below(rule, "outputEntry").map(textOf) })),
  };
}

/** A decision with those it needs, each once. */
export function withRequired(all: DecisionInFile[], id: string, seen = new Set<string>()): DecisionInFile[] {
  const decision = all.find((one) => one.id === id);
  if (!decision || seen.has(id)) {
    return [];
  }
  seen.add(id);
  return [...decision.requires.flatMap((needed) => withRequired(all, needed, seen)), decision];
}

/** What the expressions read of the case: hund.rasse for data.hund.rasse. */
export function pathsRead(decisions: DecisionInFile[]): string[] {
  // letters of any language: FEEL allows them in names
  const reads = /\bdata((?:\.[\p{L}_][\p{L}\p{N}_]*)+)/gu;
  const all = decisions.flatMap((decision) => decision.expressions.flatMap((text) => [...withoutTexts(text).matchAll(reads)].map((found) => found[1]!.slice(1))));
  return [...new Set(all)].sort();
}

const withoutTexts = (feel: string): string => feel.replace(/"(?:[^"\\]|\\.)*"/g, '""');

export function texts(list: string): string[] {
  return [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((found) => found[1]!);
}

export function renamed(xml: string, id: string, name: string): string {
  return changed(xml, (document) => byId(document, id)?.setAttribute("name", name));
}

/** With its drawing and everything that points to it. */
export function without(xml: string, id: string): string {
  return changed(xml, (document) => {
    const gone = [byId(document, id), ...[...document.getElementsByTagNameNS("*", "*")].filter((element) => {
      const points = element.getAttribute("href") === `#${id}`;
      return (points && /^required/.test(element.localName)) || element.getAttribute("dmnElementRef") === id;
    }).map((element) => (element.localName.startsWith("required") ? element.parentElement : element))];
    const edges = gone.map((element) => element?.getAttribute("id")).filter(Boolean);
    [...document.getElementsByTagNameNS("*", "DMNEdge")].filter((edge) => edges.includes(edge.getAttribute("dmnElementRef") ?? "")).forEach((edge) => edge.remove());
    gone.forEach((element) => element?.remove());
  });
}

/** Puts another decision, made by a template, below the last one. */
export function withDecision(xml: string, other: string): string {
  return changed(xml, (document) => {
    const source = new DOMParser().parseFromString(other, "application/xml");
    const decision = below(source.documentElement, "decision")[0] as Element;
    const taken = new Set([...document.getElementsByTagNameNS("*", "*")].map((element) => element.getAttribute("id")));
    const id = decision.getAttribute("id") as string;
    let suffix = "";
    for (let number = 2; taken.has(id + suffix); number++) {
      suffix = `-${number}`;
    }
    [decision, ...decision.getElementsByTagNameNS("*", "*")].forEach((element) => element.hasAttribute("id") && element.setAttribute("id", element.getAttribute("id") + suffix));
    const known = below(document.documentElement, "decision");
    const last = known.at(-1);
    const added = copied(decision, document, document.documentElement.namespaceURI ?? "");
    document.documentElement.insertBefore(added, last ? last.nextSibling : document.documentElement.firstChild);
    const diagram = document.getElementsByTagNameNS("*", "DMNDiagram")[0];
    const shape = source.getElementsByTagNameNS("*", "DMNShape")[0];
    if (diagram && shape) {
      const placed = document.importNode(shape, true);
      placed.setAttribute("id", `${shape.getAttribute("id")}${suffix}`);
      placed.setAttribute("dmnElementRef", id + suffix);
      const bounds = placed.getElementsByTagNameNS("*", "Bounds")[0];
      const lowest = Math.max(0, ...[...diagram.getElementsByTagNameNS("*", "Bounds")].map((one) => Number(one.getAttribute("y")) + Number(one.getAttribute("height"))));
      bounds?.setAttribute("y", String(lowest + 60));
      diagram.append(placed);
    }
  });
}

/** In the namespace of the file it goes into: files of DMN 1.3 and later differ in it. */
function copied(element: Element, document: Document, namespace: string): Element {
  const prefix = document.documentElement.prefix;
  const copy = document.createElementNS(namespace, prefix ? `${prefix}:${element.localName}` : element.localName);
  [...element.attributes].filter((attribute) => !attribute.name.startsWith("xmlns")).forEach((attribute) => copy.setAttribute(attribute.name, attribute.value));
  element.childNodes.forEach((child) => copy.append(child instanceof Element ? copied(child, document, namespace) : document.importNode(child, true)));
  return copy;
}

function changed(xml: string, change: (document: Document) => void): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  change(document);
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

function byId(document: Document, id: string): Element | undefined {
  return below(document.documentElement, "decision").find((element) => element.getAttribute("id") === id);
}

function below(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function textOf(element: Element): string {
  return (below(element, "text")[0]?.textContent ?? "").trim();
}
