/** The letter has no place for this part of a text; the message names it. */
export class Unreadable extends Error {}

/** The elements of a parent that holds blocks: words or comments between them would be lost. */
export function elements(parent: Element, nodes: ChildNode[] = Array.from(parent.childNodes)): Element[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === 1) {
      return [node as Element];
    }
    if (node.nodeType === 3 && !/[^ \t\r\n]/.test(node.nodeValue ?? "")) {
      return [];
    }
    throw new Unreadable(node.nodeType === 8 ? "<!-- -->" : (node.nodeValue ?? "").trim().slice(0, 40));
  });
}

/** The element, if it has no attributes but the given ones. */
export function only(element: Element, attributes: string[] = []): Element {
  const other = Array.from(element.attributes).find(({ name }) => name !== "xmlns" && !attributes.includes(name));
  if (other) {
    throw new Unreadable(`<${element.localName} ${other.name}="…">`);
  }
  return element;
}
