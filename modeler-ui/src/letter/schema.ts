import { Schema, type MarkSpec, type NodeSpec } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

/*
 * What a text of a service can hold when it is written as one writes a letter. A text with anything else is edited as
 * source: readLetter says so, and nothing is lost.
 */

const tables = tableNodes({ cellContent: "inline*", cellAttributes: { scope: { default: null, getFromDOM: (cell) => cell.getAttribute("scope"), setDOMAttr: (value, attrs) => void (value && (attrs.scope = value)) } } });

const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    content: "inline*", group: "block", defining: true, attrs: { level: { default: 2 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
  },
  horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
  bullet_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
  // tight: the words stand in the li itself and not in a paragraph of it
  list_item: { content: "paragraph block*", defining: true, attrs: { tight: { default: true } }, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  captioned: { content: "caption table", group: "block", isolating: true, parseDOM: [{ tag: "figure" }], toDOM: () => ["figure", 0] },
  caption: { content: "inline*", defining: true, parseDOM: [{ tag: "figcaption" }], toDOM: () => ["figcaption", 0] },
  table: { ...tables.table, group: "block", attrs: { body: { default: true } } },
  table_row: { ...tables.table_row, attrs: { head: { default: false } } },
  table_cell: tables.table_cell,
  table_header: tables.table_header,
  text: { group: "inline" },
  hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  // a new line of the source that is a space for its readers
  soft_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "span.soft-break" }], toDOM: () => ["span", { class: "soft-break" }], leafText: () => " " },
  placeholder: {
    inline: true, group: "inline", atom: true, attrs: { expression: { default: "" } },
    parseDOM: [{ tag: "span[data-placeholder]", getAttrs: (element) => ({ expression: element.getAttribute("data-placeholder") ?? "" }) }],
    toDOM: ({ attrs }) => ["span", { "data-placeholder": attrs.expression }, "${" + attrs.expression + "}"],
    leafText: ({ attrs }) => "${" + attrs.expression + "}",
  },
};

const simple = (tag: string, also: string[] = []): MarkSpec => ({ parseDOM: [tag, ...also].map((one) => ({ tag: one })), toDOM: () => [tag, 0] });

const marks: Record<string, MarkSpec> = {
  link: { attrs: { href: {} }, inclusive: false, parseDOM: [{ tag: "a[href]", getAttrs: (element) => ({ href: element.getAttribute("href") }) }], toDOM: ({ attrs }) => ["a", { href: attrs.href }, 0] },
  strong: simple("strong", ["b"]),
  em: simple("em", ["i"]),
  u: simple("u"),
  sub: simple("sub"),
  sup: simple("sup"),
};

export const schema = new Schema({ nodes, marks });
