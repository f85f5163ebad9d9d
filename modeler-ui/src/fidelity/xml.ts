const BOM = "\uFEFF";

export class NotXml extends Error {}

/** Entities of a document type stand for text that is elsewhere: no editor keeps them, and no draft may hold them. */
export class HasDocumentType extends Error {}

/** Before the first element; looked for in the text, so that no entity is ever resolved. */
const DOCUMENT_TYPE = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/;

/** The document, or {@link NotXml} with the parser's own words; never a page about an error. */
export function parseXml(text: string): Document {
  if (DOCUMENT_TYPE.test(text)) {
    throw new HasDocumentType("<!DOCTYPE>");
  }
  let document: Document;
  try {
    document = new DOMParser().parseFromString(text.startsWith(BOM) ? text.slice(1) : text, "text/xml");
  } catch (error) {
    throw new NotXml(error instanceof Error ? error.message : String(error));
  }
  const failure = document.getElementsByTagName("parsererror")[0];
  if (failure) {
    throw new NotXml(failure.textContent?.trim().split("\n")[0] ?? "");
  }
  return document;
}

export function elementsOf(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) {
      found.push(node as Element);
    }
  }
  return found;
}

/** Text that stands in the element itself. Blank text is layout of the file, not content. */
export function ownText(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) {
      text += node.nodeValue ?? "";
    }
  }
  return text.trim() === "" ? "" : text;
}

export const XMLNS = "http://www.w3.org/2000/xmlns/";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** `{namespace}local`, or the plain name where there is none. */
export function qualified(node: Element | Attr): string {
  const local = node.localName ?? node.nodeName;
  return node.namespaceURI ? `{${node.namespaceURI}}${local}` : local;
}

/** The attributes that say something; declarations of namespaces only say how names are written. */
export function attributesOf(element: Element): Map<string, Attr> {
  const found = new Map<string, Attr>();
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i) as Attr;
    if (attribute.namespaceURI !== XMLNS && attribute.name !== "xmlns") {
      found.set(qualified(attribute), attribute);
    }
  }
  return found;
}

export function serialize(document: Document, like: string): string {
  const declaration = /^\uFEFF?<\?xml[^>]*\?>\s*/.exec(like)?.[0] ?? '<?xml version="1.0" encoding="UTF-8"?>\n';
  // a browser writes a carriage return as it is, and every reader takes that for the end of a line
  const body = new XMLSerializer().serializeToString(document.documentElement).replaceAll("\r", "&#13;");
  return `${declaration.replace(BOM, "").replace(/encoding=(["'])[^"']*\1/, 'encoding="UTF-8"')}${commentsBefore(document)}${body}\n`;
}

/** Licences and remarks often stand before the root. */
function commentsBefore(document: Document): string {
  let text = "";
  for (let node = document.firstChild; node && node !== document.documentElement; node = node.nextSibling) {
    text += node.nodeType === 8 || (node.nodeType === 7 && node.nodeName !== "xml") ? `${new XMLSerializer().serializeToString(node)}\n` : "";
  }
  return text;
}
