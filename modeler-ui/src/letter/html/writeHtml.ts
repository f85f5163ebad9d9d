import type { Json } from "../json";
import { inlineHtml } from "./writeInline";

/** A document of the schema as the text of a service: one block a line, well-formed. */
export function writeHtml(letter: Json): string {
  return (letter.content ?? []).map((block) => `${blockHtml(block, "")}\n`).join("");
}

function blockHtml(block: Json, indent: string): string {
  switch (block.type) {
    case "heading": return `${indent}<h${block.attrs?.level}>${inlineHtml(block)}</h${block.attrs?.level}>`;
    case "horizontal_rule": return `${indent}<hr />`;
    case "bullet_list": return listHtml("ul", block, indent);
    case "ordered_list": return listHtml("ol", block, indent);
    case "captioned": return tableHtml(block.content?.[1] as Json, indent, block.content?.[0]);
    case "table": return tableHtml(block, indent);
    default: return `${indent}<p>${inlineHtml(block)}</p>`;
  }
}

function listHtml(name: string, list: Json, indent: string): string {
  const inner = `${indent}  `;
  return [`${indent}<${name}>`, ...(list.content ?? []).map((item) => itemHtml(item, inner)), `${indent}</${name}>`].join("\n");
}

function itemHtml(item: Json, indent: string): string {
  const [first, ...rest] = item.content ?? [];
  const words = item.attrs?.tight && first ? inlineHtml(first) : null;
  const blocks = words === null && first ? [first, ...rest] : rest;
  if (!blocks.length) {
    return `${indent}<li>${words ?? ""}</li>`;
  }
  return [`${indent}<li>${words ?? ""}`, ...blocks.map((block) => blockHtml(block, `${indent}  `)), `${indent}</li>`].join("\n");
}

function tableHtml(table: Json, indent: string, caption?: Json): string {
  const rows = table.content ?? [];
  const inner = `${indent}  `;
  const head = rows.filter((row) => row.attrs?.head);
  const body = rows.filter((row) => !row.attrs?.head);
  const lines = table.attrs?.body || head.length ? [...sectionHtml("thead", head, inner), ...sectionHtml("tbody", body, inner)] : body.map((row) => rowHtml(row, inner));
  return [`${indent}<table>`, ...(caption ? [`${inner}<caption>${inlineHtml(caption)}</caption>`] : []), ...lines, `${indent}</table>`].join("\n");
}

function sectionHtml(name: string, rows: Json[], indent: string): string[] {
  return rows.length ? [`${indent}<${name}>`, ...rows.map((row) => rowHtml(row, `${indent}  `)), `${indent}</${name}>`] : [];
}

function rowHtml(row: Json, indent: string): string {
  return `${indent}<tr>${(row.content ?? []).map(cellHtml).join("")}</tr>`;
}

function cellHtml(cell: Json): string {
  const name = cell.type === "table_header" ? "th" : "td";
  const { scope, colspan, rowspan } = cell.attrs ?? {};
  const attributes = [scope ? ` scope="${scope}"` : "", Number(colspan ?? 1) > 1 ? ` colspan="${colspan}"` : "", Number(rowspan ?? 1) > 1 ? ` rowspan="${rowspan}"` : ""];
  return `<${name}${attributes.join("")}>${inlineHtml(cell)}</${name}>`;
}
