// The command `roundtrip`; what it prints is described in the README beside it.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { editorPage } from "./roundtripBrowser.mjs";
import { builtPage } from "./roundtripBuild.mjs";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const [folder, ...options] = process.argv.slice(2).sort((a, b) => a.startsWith("--") - b.startsWith("--"));
if (!folder || folder.startsWith("--") || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error("Usage: modeler-ui/roundtrip FOLDER [--edit] [--verbose]\n"
    + "  --edit     renames an element in between, looks that nothing else changes, and takes it back\n"
    + "  --verbose  prints every difference, not the first three");
  process.exit(2);
}
const edit = options.includes("--edit");
const verbose = options.includes("--verbose");
const totals = { files: 0, opened: 0, saved: 0, lossless: 0, reported: 0, lost: 0 };

const page = await editorPage(await builtPage(FOLDER));
try {
  for (const { path, kind, xml } of models(resolve(folder))) {
    totals.files++;
    judge(relative(resolve(folder), path), await page.roundtrip(kind, xml, edit));
  }
} finally {
  await page.close();
}
console.log(`${totals.files} files, ${totals.opened} opened, ${totals.saved} saved, ${totals.lossless} lossless, ${totals.reported} reported, ${totals.lost} lost`);
process.exit(totals.lost > 0 ? 1 : 0);

function judge(name, outcome) {
  totals.opened += outcome.opened ? 1 : 0;
  totals.saved += outcome.saved ? 1 : 0;
  const found = [...outcome.differences.map(spelled), ...outcome.miscounted];
  const untold = [...outcome.untold.map(spelled), ...outcome.miscounted, ...broken(outcome)];
  if (untold.length) {
    totals.lost++;
    line("lost", name, untold);
  } else if (!outcome.saved || found.length || outcome.told.length) {
    totals.reported++;
    line("reported", name, [...outcome.told, ...found]);
  } else {
    totals.lossless++;
  }
}

/** What a rename changed besides the name; a page that did not answer told nobody anything. */
function broken({ crashed, edited }) {
  const others = (edited?.differences ?? []).filter((one) => !byRename(one)).map((one) => `after a rename: ${spelled(one)}`);
  return crashed ? [crashed] : others;
}

/** The name, that of a decision's variable, and the room that a longer label takes in the drawing. */
function byRename({ name, after }) {
  return (name === "name" && after === "Renamed by roundtrip") || /^(x|y|width|height|bpmndi:BPMNLabel|BPMNLabel)$/.test(name);
}

function spelled({ change, what, name, place, before, after }) {
  return `${change} ${what} ${name}${place ? ` at ${place}` : ""}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`;
}

function line(word, name, reasons) {
  const shown = verbose ? reasons : reasons.slice(0, 3);
  console.log(`${word.padEnd(8)} ${name}: ${shown.join("; ").replace(/\s+/g, " ")}${reasons.length > shown.length ? `; ${reasons.length - shown.length} more` : ""}`);
}

function* models(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      yield* models(path);
    } else if (entry.isFile() && /\.(bpmn2?|dmn|xml)$/i.test(entry.name)) {
      const xml = text(readFileSync(path));
      const kind = kindOf(entry.name, xml);
      if (kind) {
        yield { path, kind, xml };
      }
    }
  }
}

/** A file with the ending of a model is one; other XML when its root says so. */
function kindOf(name, xml) {
  const ending = /\.(bpmn2?|dmn)$/i.exec(name)?.[1].toLowerCase();
  if (ending) {
    return ending === "dmn" ? "dmn" : "bpmn";
  }
  const root = /<(?:[\w.-]+:)?definitions\b[^>]*>/.exec(xml)?.[0] ?? "";
  return root.includes("/spec/BPMN/") ? "bpmn" : root.includes("/spec/DMN/") ? "dmn" : null;
}

/** As the XML declaration or the byte order mark says. */
function text(bytes) {
  if (bytes[0] === 0xfe && bytes[1] === 0xff || bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder(bytes[0] === 0xfe ? "utf-16be" : "utf-16le").decode(bytes);
  }
  const encoding = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(bytes.subarray(0, 200).toString("latin1"))?.[1] ?? "utf-8";
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
