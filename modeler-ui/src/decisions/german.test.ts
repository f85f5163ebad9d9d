// @ts-expect-error the tests run in Node, whose types the studio itself must not see
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { german } from "../process/german";

const PACKAGES = ["dmn-js", "dmn-js-drd", "dmn-js-decision-table", "dmn-js-literal-expression", "dmn-js-boxed-expression", "dmn-js-shared"];
const ASKED = /ranslate\)?\(\s*(["'])((?:(?!\1)[^\\\n]|\\.)+)\1/g;
/** Words of the file format, or marks without words. */
const SAME = /^[^a-z]*$|^(FEEL|JavaScript|Groovy|Python|JUEL|JRuby|Juel)$/i;

test("every string that the decision editor asks for is in the German dictionary", () => {
  const missing = new Set<string>();
  for (const name of PACKAGES) {
    for (const file of readdirSync(`node_modules/${name}/lib`, { recursive: true, encoding: "utf8" }) as string[]) {
      if (file.endsWith(".js")) {
        const source = readFileSync(`node_modules/${name}/lib/${file}`, "utf8") as string;
        [...source.matchAll(ASKED)].map((found) => (found[2] as string).replace(/\\(.)/g, "$1")).filter((text) => !(text in german) && !SAME.test(text)).forEach((text) => missing.add(text));
      }
    }
  }
  expect([...missing].sort()).toEqual([]);
});
