import { DOMParser } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../json";
import { readHtml } from "./readHtml";
import { schema } from "../schema";
import { Unreadable } from "../unreadable";
import { writeHtml } from "./writeHtml";
import { xhtml } from "./xhtml";

beforeAll(() => void Object.assign(globalThis, { DOMParser }));

/** Read, taken by the editor, and written again. */
function again(text: string): string {
  const letter = schema.nodeFromJSON(readHtml(xhtml(text).root as Element));
  letter.check();
  return writeHtml(letter.toJSON() as Json);
}

describe("a text that is written as a letter", () => {
  const library = import.meta.glob<string>("../../../../process-library/src/main/resources/library/*/texts/*.html", { query: "?raw", import: "default", eager: true });
  it.each(Object.entries(library))("keeps every character of %s", (_name, text) => {
    expect(again(text)).toBe(text);
  });

  it.each([
    ["marks in marks", "<p>a <strong>b <em>c</em> d</strong> <a href=\"https://a.example/?x=1&amp;y=%22\">e</a></p>\n"],
    ["a line break", "<p>Stadt<br />Amt</p>\n"],
    ["lists in lists", "<ul>\n  <li>a\n    <ol>\n      <li>b</li>\n    </ol>\n  </li>\n</ul>\n"],
    ["paragraphs in a list", "<ol>\n  <li>\n    <p>a</p>\n    <p>b</p>\n  </li>\n</ol>\n"],
    ["a table with a head", "<table>\n  <thead>\n    <tr><th scope=\"col\">a</th><td colspan=\"2\">b</td></tr>\n  </thead>\n  <tbody>\n    <tr><td>c</td><td>d</td><td>e</td></tr>\n  </tbody>\n</table>\n"],
    ["a table of rows only", "<table>\n  <tr><td>a</td></tr>\n</table>\n"],
    ["signs that XML escapes", "<p>a &lt; b &amp; c &gt; d, 5&#160;€, 🐕</p>\n"],
    ["a placeholder that compares", "<p>${data.a &lt; 3 ? 'ja }' : \"nein\"} und ${data.b}</p>\n"],
    ["a placeholder in bold", "<p><strong>${euro(data.b)} im Jahr</strong></p>\n"],
    ["an empty paragraph", "<p></p>\n"],
  ])("keeps %s", (_what, text) => {
    expect(again(text)).toBe(text);
  });

  it("reads white space as a browser shows it", () => {
    expect(again("\n <p>\n  Guten\n  <strong> Tag </strong>\n ${data.a}\n</p>")).toBe("<p>Guten <strong>Tag </strong>${data.a}</p>\n");
  });

  it("begins with a paragraph where there is nothing", () => {
    expect(again(" \n")).toBe("<p></p>\n");
  });
});

describe("a text that has more than a letter can show", () => {
  it.each([
    "<div>a</div>", "<p class=\"x\">a</p>", "a", "<!-- b --><p>a</p>", "<p>a<!-- b --></p>", "<p><span>a</span></p>", "<p><a href=\"${data.x}\">a</a></p>",
    "<table><tfoot><tr><td>a</td></tr></tfoot></table>", "<ul></ul>", "<ul><li>a</li>b</ul>", "<table><tr><td scope=\"&quot;\">a</td></tr></table>", "<p><strong></strong></p>",
    "<table><tr><td><p>a</p></td></tr></table>", "<hr>a</hr>", "<p><strong><strong>a</strong></strong></p>", "<table><tr><td colspan=\"0\">a</td></tr></table>",
  ])("is left alone: %s", (text) => {
    expect(() => readHtml(xhtml(text).root as Element)).toThrow(Unreadable);
  });
});
