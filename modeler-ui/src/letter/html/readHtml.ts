import type { Json } from "../json";
import { inlineOf } from "./readInline";
import { Unreadable, elements, only } from "../unreadable";

/** The content of a text (XHTML) as a document of the schema. Throws {@link Unreadable} for what the schema has no place for. */
export function readHtml(root: Element): Json {
  const content = blocksOf(root);
  return { type: "doc", content: content.length ? content : [{ type: "paragraph" }] };
}

function blocksOf(parent: Element): Json[] {
  return elements(parent).map(block);
}

function block(element: Element): Json {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) {
    return { type: "heading", attrs: { level: Number(name[1]) }, content: inlineOf(only(element)) };
  }
  switch (name) {
    case "p": return { type: "paragraph", content: inlineOf(only(element)) };
    case "hr": return { type: "horizontal_rule", content: nothing(only(element)) };
    case "ul": return { type: "bullet_list", content: items(only(element)) };
    case "ol": return { type: "ordered_list", content: items(only(element)) };
    case "table": return table(only(element));
    default: throw new Unreadable(`<${name}>`);
  }
}

function nothing(element: Element): Json[] {
  if (element.childNodes.length) {
    throw new Unreadable(`<${element.localName}>`);
  }
  return [];
}

function items(list: Element): Json[] {
  const found = elements(list).map((item) => {
    if (item.localName !== "li") {
      throw new Unreadable(`<${item.localName}>`);
    }
    return listItem(only(item));
  });
  if (!found.length) {
    throw new Unreadable(`<${list.localName}>`);
  }
  return found;
}

/** Words, and after them further lists; or paragraphs. */
function listItem(item: Element): Json {
  const nodes = Array.from(item.childNodes);
  const blocks = nodes.findIndex((node) => node.nodeType === 1 && ["p", "ul", "ol", "table"].includes((node as Element).localName));
  const words = inlineOf(item, blocks < 0 ? nodes : nodes.slice(0, blocks));
  const rest = blocks < 0 ? [] : elements(item, nodes.slice(blocks)).map(block);
  if (words.length || rest[0]?.type !== "paragraph") {
    return { type: "list_item", attrs: { tight: true }, content: [{ type: "paragraph", content: words }, ...rest] };
  }
  return { type: "list_item", attrs: { tight: false }, content: rest };
}

function table(element: Element): Json {
  const children = elements(element);
  const caption = children[0]?.localName === "caption" ? children.shift() : undefined;
  const sections = children.some((child) => child.localName !== "tr");
  const rows = children.flatMap((child, index) => {
    const name = child.localName;
    if (name === "tr" && !sections) {
      return [row(child, false)];
    }
    if ((name === "thead" && index === 0) || (name === "tbody" && index === children.length - 1)) {
      return elements(only(child)).map((one) => row(one, name === "thead"));
    }
    throw new Unreadable(`<${name}>`);
  });
  if (!rows.length) {
    throw new Unreadable("<table>");
  }
  const read = { type: "table", attrs: { body: sections }, content: rows };
  return caption ? { type: "captioned", content: [{ type: "caption", content: inlineOf(only(caption)) }, read] } : read;
}

function row(element: Element, head: boolean): Json {
  if (element.localName !== "tr") {
    throw new Unreadable(`<${element.localName}>`);
  }
  const cells = elements(only(element)).map((cell) => {
    if (cell.localName !== "td" && cell.localName !== "th") {
      throw new Unreadable(`<${cell.localName}>`);
    }
    only(cell, ["scope", "colspan", "rowspan"]);
    const attrs = { colspan: span(cell, "colspan"), rowspan: span(cell, "rowspan"), scope: scope(cell) };
    return { type: cell.localName === "th" ? "table_header" : "table_cell", attrs, content: inlineOf(cell) };
  });
  return { type: "table_row", attrs: { head }, content: cells };
}

function span(cell: Element, name: string): number {
  const value = cell.getAttribute(name) || "1";
  if (!/^[1-9]\d?$/.test(value)) {
    throw new Unreadable(`<${cell.localName} ${name}="…">`);
  }
  return Number(value);
}

function scope(cell: Element): string | null {
  const value = cell.getAttribute("scope") || null;
  if (value && !["row", "col", "rowgroup", "colgroup"].includes(value)) {
    throw new Unreadable(`<${cell.localName} scope="…">`);
  }
  return value;
}
