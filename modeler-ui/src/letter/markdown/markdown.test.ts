import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import { schema } from "../schema";
import { Unreadable } from "../unreadable";
import { readMarkdown } from "./readMarkdown";
import { writeMarkdown } from "./writeMarkdown";

function again(text: string): string {
  const letter = schema.nodeFromJSON(readMarkdown(text));
  letter.check();
  return writeMarkdown(letter.toJSON() as Json);
}

const html = (text: string) => marked.parse(text, { async: false }).replace(/\n/g, " ").replace(/\s+/g, " ");

describe("a description that is written as a letter", () => {
  const library = import.meta.glob<string>("../../../../process-library/src/main/resources/library/*/content/*.md", { query: "?raw", import: "default", eager: true });
  it.each(Object.entries(library))("keeps every character of %s", (_name, text) => {
    expect(again(text)).toBe(text);
  });

  it.each([
    "a **b *c* d** e\n", "- a\n- b\n  - c\n\nd\n", "1. a\n\n   b\n\n2. c\n", "[Stadt](https://stadt.example/a_b?c=d)\n", "# a\n\n## b\n\n---\n\nc\n", "a\\\nb\n",
    "\\* kein Punkt, 5 \\* 3, a_b, \\_c\\_, \\<b\\>, \\`d\\`\n", "1\\. Januar\n", "\\# keine Überschrift\n", "\\- kein Punkt\n", "| a | b\\|c |\n| --- | --- |\n| **d** |  |\n",
  ])("means the same afterwards: %j", (text) => {
    expect(html(again(text))).toBe(html(text));
  });

  it("keeps the lines of a paragraph", () => {
    expect(again("a\n**b\nc** d\n")).toBe("a\n**b\nc** d\n");
  });
});

describe("a description that has more than a letter can show", () => {
  it.each(["> a\n", "```\na\n```\n", "<div>a</div>\n", "a <b>b</b>\n", "![a](b.png)\n", "- [ ] a\n", "3. a\n", "| a |\n| :-: |\n| b |\n", "a &amp; b\n", "[a](b \"c\")\n", "`a`\n", "~~a~~\n"])("is left alone: %j", (text) => {
    expect(() => readMarkdown(text)).toThrow(Unreadable);
  });
});
