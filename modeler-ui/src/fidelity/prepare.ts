import { elementsOf, parseXml, serialize, XMLNS } from "./xml";

const BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
const BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";

/**
 * The text to give to the editor, which reads less than the standard allows: namespaces are declared at the root (one
 * declared further down could be read but not written), a drawing of the file as a whole is one of its process, and a place that
 * is no number is the origin.
 * What is saved goes into the original, so nothing of this is ever written.
 */
export function prepared(xml: string): string {
  const original = parseXml(xml);
  const document = withOwnPrefixes(original);
  const root = document.documentElement;
  const changes = [document !== original, hoistNamespaces(root), aimPlanes(document), placeNumbers(document)];
  return changes.some(Boolean) ? serialize(document, xml) : xml;
}

/** The prefixes that the editors' own descriptions of BPMN and DMN use. Bound to something else they confuse the editors. */
const OWN: Record<string, string> = {
  bpmn: BPMN, bpmndi: BPMNDI, dc: "/DC", di: "/DI", camunda: "http://camunda.org/schema/1.0/", bioc: "http://bpmn.io/schema/bpmn/biocolor/1.0",
  color: "http://www.omg.org/spec/BPMN/non-normative/color/1.0", dmn: "/spec/DMN/", dmndi: "/DMNDI/", biodi: "http://bpmn.io/schema/dmn/biodi/",
};

function withOwnPrefixes(document: Document): Document {
  const wrong = new Set(Object.entries(OWN).flatMap(([prefix, uri]) => {
    const bound = document.documentElement.lookupNamespaceURI(prefix);
    return bound !== null && !bound.includes(uri) ? [prefix] : [];
  }));
  if (wrong.size === 0) {
    return document;
  }
  const copy = document.implementation.createDocument(null, null);
  copy.append(...[...document.childNodes].map((node) => renamed(node, copy, (prefix) => (prefix !== null && wrong.has(prefix) ? `${prefix}_other` : prefix))));
  return copy;
}

function renamed(node: Node, into: Document, prefixOf: (prefix: string | null) => string | null): Node {
  if (node.nodeType !== 1) {
    return into.importNode(node, true);
  }
  const element = node as Element;
  const prefix = prefixOf(element.prefix);
  const copy = into.createElementNS(element.namespaceURI, prefix ? `${prefix}:${element.localName}` : element.localName);
  for (const { namespaceURI, prefix: before, localName, value } of element.attributes) {
    const own = namespaceURI === XMLNS && before === "xmlns" ? null : prefixOf(before);
    const name = own === null && before === "xmlns" ? `xmlns:${prefixOf(localName)}` : own ? `${own}:${localName}` : localName;
    copy.setAttributeNS(namespaceURI, name, value);
  }
  copy.append(...[...element.childNodes].map((child) => renamed(child, into, prefixOf)));
  return copy;
}

function hoistNamespaces(root: Element): boolean {
  let hoisted = 0;
  const visit = (element: Element): void => {
    for (let i = 0; i < element.attributes.length; i++) {
      const { namespaceURI, prefix, localName, value } = element.attributes.item(i) as Attr;
      if (element !== root && namespaceURI === XMLNS && value && !root.lookupPrefix(value)) {
        const wanted = prefix ? localName : "ns";
        const free = root.lookupNamespaceURI(wanted) === null ? wanted : `${wanted}_${++hoisted}`;
        root.setAttributeNS(XMLNS, `xmlns:${free}`, value);
        hoisted++;
      }
    }
    elementsOf(element).forEach(visit);
  };
  visit(root);
  return hoisted > 0;
}

function aimPlanes(document: Document): boolean {
  const collaboration = document.getElementsByTagNameNS(BPMN, "collaboration")[0];
  const process = document.getElementsByTagNameNS(BPMN, "process")[0];
  const id = (collaboration ?? process)?.getAttribute("id");
  const definitions = document.documentElement.getAttribute("id");
  let aimed = false;
  for (const plane of document.getElementsByTagNameNS(BPMNDI, "BPMNPlane")) {
    const at = plane.getAttribute("bpmnElement");
    if (id && (!at || at === definitions)) {
      plane.setAttribute("bpmnElement", id);
      aimed = true;
    }
  }
  return aimed;
}

function placeNumbers(document: Document): boolean {
  let placed = false;
  for (const place of [...document.getElementsByTagNameNS("*", "Bounds"), ...document.getElementsByTagNameNS("*", "waypoint")]) {
    for (const name of ["x", "y", "width", "height"]) {
      const value = place.getAttribute(name);
      if (value !== null && !(value.trim() && Number.isFinite(Number(value)))) {
        place.setAttribute(name, name === "width" || name === "height" ? "30" : "0");
        placed = true;
      }
    }
  }
  return placed;
}
