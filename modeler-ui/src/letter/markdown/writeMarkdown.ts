import type { Json, Mark } from "../json";

/** A document of the schema as Markdown: a blank line between blocks, one line a paragraph. */
export function writeMarkdown(letter: Json): string {
  return blocks(letter.content ?? [], "\n\n") + "\n";
}

function blocks(content: Json[], between: string): string {
  return content.map(block).join(between);
}

function block(node: Json): string {
  switch (node.type) {
    case "heading": return `${"#".repeat(Number(node.attrs?.level))} ${inline(node)}`;
    case "horizontal_rule": return "---";
    case "bullet_list": return list(node, () => "- ");
    case "ordered_list": return list(node, (index) => `${index + 1}. `);
    case "captioned": return `${inline(node.content?.[0] as Json)}\n\n${block(node.content?.[1] as Json)}`;
    case "table": return table(node);
    // what a line begins with must not make something else of it
    default: return inline(node).replace(/^(\s*)([#>+-]|\d+[.)])(?=\s|$)/, (_all, space: string, sign: string) => space + sign.replace(/.$/, "\\$&"));
  }
}

function list(node: Json, sign: (index: number) => string): string {
  const loose = (node.content ?? []).some((item) => item.attrs?.tight === false);
  return (node.content ?? []).map((item, index) => {
    const mark = sign(index);
    return mark + blocks(item.content ?? [], loose ? "\n\n" : "\n").replaceAll("\n", `\n${" ".repeat(mark.length)}`).replace(/^ +$/gm, "");
  }).join(loose ? "\n\n" : "\n");
}

/** The first row is the head: Markdown knows no table without one. */
function table(node: Json): string {
  const rows = (node.content ?? []).map((row) => (row.content ?? []).map((cell) => inline(cell).replaceAll("|", "\\|")));
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

function inline(node: Json): string {
  let text = "";
  let open: Mark[] = [];
  for (const one of node.content ?? []) {
    const marks = (one.marks ?? []).filter(({ type }) => SIGNS[type] || type === "link");
    const differs = open.findIndex((mark, index) => JSON.stringify(mark) !== JSON.stringify(marks[index]));
    const same = differs < 0 ? open.length : differs;
    text += closing(open.slice(same)) + marks.slice(same).map((mark) => SIGNS[mark.type] ?? "[").join("") + (BREAKS[one.type] ?? escaped(one.text ?? ""));
    open = marks;
  }
  return text + closing(open);
}

const BREAKS: Record<string, string> = { hard_break: "\\\n", soft_break: "\n" };
const SIGNS: Record<string, string> = { strong: "**", em: "*" };

function closing(marks: Mark[]): string {
  return [...marks].reverse().map((mark) => SIGNS[mark.type] ?? `](${address(String(mark.attrs?.href))})`).join("");
}

function address(href: string): string {
  return href.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** Signs that mean something: an underscore only where it could begin or end emphasis. */
function escaped(text: string): string {
  return text.replace(/[\\*`[\]<]/g, "\\$&").replace(/(^|[^\p{L}\p{N}])_|_(?=[^\p{L}\p{N}]|$)/gu, (found) => found.replace("_", "\\_"));
}
