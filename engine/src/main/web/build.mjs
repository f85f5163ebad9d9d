// Makes the stylesheet, the script and the fonts of the pages: KERN cut down to what templates and the form renderer
// name, our own rules after it, each file named by its content so that browsers may keep it for a year.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import subsetFont from "subset-font";

const { values } = parseArgs({ options: { outDir: { type: "string" }, emptyOutDir: { type: "boolean" } } });
const here = import.meta.dirname;
const out = resolve(values.outDir ?? join(here, "dist"));
const kern = dirname(dirname(createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.css")));
const root = join(here, "../../../..");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const names = {};

const forms = join(root, "form-designer/src/main/resources/META-INF/resources/assets/forms");
const fonts = await Promise.all([["Regular", 400], ["Medium", 500], ["SemiBold", 600], ["Italic", 400, "italic"]].map(font));
const own = `${readFileSync(join(forms, "form.css"), "utf8")}\n` + readdirSync(join(here, "src")).filter((name) => name.endsWith(".css")).sort()
  .map((name) => readFileSync(join(here, "src", name), "utf8")).join("\n");
const kernCss = await trimmed(readFileSync(join(kern, "dist/kern.css"), "utf8"), own);
const { code } = transform({
  filename: "pages.css",
  code: Buffer.from(`${fonts.join("\n")}\n${kernCss}\n${own}`),
  minify: true,
});
write("pages.css", code);
write("pages.js", readFileSync(join(here, "src/pages.js")));
write("form.js", readFileSync(join(forms, "form.js")));
write("icon.svg", readFileSync(join(here, "src/icon.svg")));
writeFileSync(join(out, "assets.properties"), Object.entries(names).map(([plain, hashed]) => `${plain}=${hashed}\n`).join(""));

/** KERN without the rules and variables that no page names. */
async function trimmed(css, ownCss) {
  const [{ css: kept }] = await new PurgeCSS().purge({
    content: [
      `${root}/engine/src/main/jte/**/*.jte`,
      `${root}/engine/src/main/java/de/laufzettel/{web,portal,inbox,operations}/**/*.java`,
      `${root}/form-designer/src/main/java/de/laufzettel/forms/render/**/*.java`,
      `${here}/src/*.js`,
    ],
    // PurgeCSS cannot read the selector of the rule that carries all colours, and the dark scheme needs it
    css: [{ raw: `${css.replace(":is(body, .kern-light", "/* purgecss ignore */\n:is(body, .kern-light")}\n/* own */\n${ownCss}` }],
    defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
    safelist: { greedy: [/^:root/, /forced-colors/] },
    keyframes: true,
  });
  if (!kept.includes("--kern-color-layout-text-default-contextual:")) {
    throw new Error("KERN's colours were cut away; look at the selectors of its contextual variables");
  }
  return withoutUnusedVariables(kept.slice(0, kept.indexOf("/* own */")), ownCss);
}

/** Round by round, because a variable may be named by another unused one only. */
function withoutUnusedVariables(css, ownCss) {
  const used = new Set((css + ownCss).match(/(?<=var\(\s*)--[\w-]+/g));
  const fewer = css.replace(/(--[\w-]+)\s*:[^;{}]*;/g, (declaration, name) => (used.has(name) ? declaration : ""));
  return fewer.length === css.length ? css : withoutUnusedVariables(fewer, ownCss);
}

/** The letters of all European languages in Latin script (DIN 91379), punctuation, arrows and the signs we use. */
async function font([weightName, weight, style = "normal"]) {
  const ranges = [[0x20, 0x7e], [0xa0, 0x24f], [0x1e00, 0x1eff], [0x2010, 0x203a], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x2713, 0x2713]];
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join("");
  const whole = readFileSync(join(kern, `dist/fonts/fira-sans/FiraSans-${weightName}.woff2`));
  const plain = `fira-sans-${weightName.toLowerCase()}.woff2`;
  write(plain, await subsetFont(whole, letters, { targetFormat: "woff2" }));
  return `@font-face{font-family:"Fira Sans";font-weight:${weight};font-style:${style};font-display:swap;`
    + `src:url("${names[plain]}") format("woff2")}`;
}

function write(plain, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  names[plain] = plain.replace(/(\.\w+)$/, `.${hash}$1`);
  writeFileSync(join(out, names[plain]), content);
}
