import { Lexer, type Token, type Tokens } from "marked";
import type { Json, Mark } from "../json";
import { Unreadable } from "../unreadable";

/** Markdown as a document of the schema. Throws {@link Unreadable} for what the schema has no place for. */
export function readMarkdown(text: string): Json {
  const content = blocks(new Lexer().lex(text));
  return { type: "doc", content: content.length ? content : [{ type: "paragraph" }] };
}

function blocks(tokens: Token[]): Json[] {
  return tokens.flatMap((token): Json[] => {
    switch (token.type) {
      case "space": return [];
      case "heading": return [{ type: "heading", attrs: { level: token.depth }, content: inline(token.tokens ?? [], []) }];
      case "paragraph":
      case "text": return [{ type: "paragraph", content: inline(token.tokens ?? [], []) }];
      case "hr": return [{ type: "horizontal_rule" }];
      case "list": return [list(token as Tokens.List)];
      case "table": return [table(token as Tokens.Table)];
      default: throw new Unreadable(token.raw.trim().slice(0, 40));
    }
  });
}

function list(token: Tokens.List): Json {
  if (token.ordered && token.start !== 1) {
    throw new Unreadable(token.raw.trim().slice(0, 40));
  }
  return {
    type: token.ordered ? "ordered_list" : "bullet_list",
    content: token.items.map((item) => {
      if (item.task) {
        throw new Unreadable(item.raw.trim().slice(0, 40));
      }
      const content = blocks(item.tokens);
      return { type: "list_item", attrs: { tight: !token.loose }, content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content] };
    }),
  };
}

function table(token: Tokens.Table): Json {
  if (token.align.some(Boolean)) {
    throw new Unreadable(token.raw.trim().split("\n")[1] ?? "");
  }
  const head = { type: "table_row", attrs: { head: true }, content: token.header.map((cell) => ({ type: "table_header", attrs: { scope: "col" }, content: inline(cell.tokens, []) })) };
  const rows = token.rows.map((row) => ({ type: "table_row", attrs: { head: false }, content: row.map((cell) => ({ type: "table_cell", content: inline(cell.tokens, []) })) }));
  return { type: "table", attrs: { body: true }, content: [head, ...rows] };
}

function inline(tokens: Token[], marks: Mark[]): Json[] {
  return tokens.flatMap((token): Json[] => {
    const tokens = "tokens" in token ? token.tokens : undefined;
    const inner = (mark: Mark) => inline(tokens ?? [], [...marks, mark]);
    switch (token.type) {
      case "text": return tokens ? inline(tokens, marks) : words(token.text, marks);
      case "escape": return words(token.text, marks);
      case "br": return [{ type: "hard_break", marks }];
      case "strong": return inner({ type: "strong" });
      case "em": return inner({ type: "em" });
      case "link":
        if (token.title) {
          throw new Unreadable(token.raw);
        }
        return inner({ type: "link", attrs: { href: token.href } });
      default: throw new Unreadable(token.raw.trim().slice(0, 40));
    }
  });
}

/** A line break of the source is shown as a space and kept: easy language has a line for each sentence. marked leaves named signs (&amp;) as they are written. */
function words(text: string, marks: Mark[]): Json[] {
  if (/&(#\d+|#x[\da-f]+|\w+);/i.test(text)) {
    throw new Unreadable(text.slice(0, 40));
  }
  return text.split(/\s*\n\s*/).flatMap((line, index) => [...(index ? [{ type: "soft_break", marks }] : []), ...(line ? [{ type: "text", text: line, marks }] : [])]);
}
