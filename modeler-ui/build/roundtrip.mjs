// The command `roundtrip`; what it prints is described in the README beside it.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { editorPage } from "./roundtripBrowser.mjs";
import { builtPage } from "./roundtripBuild.mjs";
import { textOf } from "./roundtripText.mjs";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const SLOW_SECONDS = 5;
const { folder, edit, verbose, out } = asked(process.argv.slice(2));
const totals = { files: 0, opened: 0, saved: 0, lossless: 0, reported: 0, lost: 0 };

const page = await editorPage(await builtPage(FOLDER));
try {
  for (const { path, kind, xml, guessed } of models(resolve(folder))) {
    totals.files++;
    const name = relative(resolve(folder), path);
    const began = performance.now();
    const outcome = await page.roundtrip(kind, xml, edit);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (verbose && seconds >= SLOW_SECONDS) {
      line("slow", name, [`${seconds} s`]);
    }
    if (out && outcome.saved) {
      keep(join(out, name), outcome.text);
    }
    judge(name, { ...outcome, told: [...(guessed ? [`read as ${guessed}, which is not what the file says`] : []), ...outcome.told] });
  }
} finally {
  await page.close();
}
console.log(`${totals.files} files, ${totals.opened} opened, ${totals.saved} saved, ${totals.lossless} lossless, ${totals.reported} reported, ${totals.lost} lost`);
process.exit(totals.lost > 0 ? 1 : 0);

function asked(words) {
  const at = words.indexOf("--out");
  const [out] = at < 0 ? [undefined] : words.splice(at, 2).slice(1);
  const [folder, ...more] = words.filter((word) => !word.startsWith("--"));
  const options = words.filter((word) => word.startsWith("--"));
  const known = options.every((option) => option === "--edit" || option === "--verbose");
  if (!folder || more.length || !known || (at >= 0 && !out) || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error("Usage: modeler-ui/roundtrip FOLDER [--edit] [--verbose] [--out FOLDER]\n"
      + "  --edit        renames an element in between, looks that nothing else changes, and takes it back\n"
      + "  --verbose     prints every difference, not the first three, and the files that took long\n"
      + "  --out FOLDER  writes what was saved below FOLDER, for other programs to look at");
    process.exit(2);
  }
  return { folder, edit: options.includes("--edit"), verbose: options.includes("--verbose"), out };
}

function keep(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

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
      const { text, guessed } = textOf(readFileSync(path));
      const kind = kindOf(entry.name, text);
      if (kind) {
        yield { path, kind, xml: text, guessed };
      }
    }
  }
}

/** As its root says; a file with the ending of a model is one, whatever is in it. */
function kindOf(name, xml) {
  const root = /<(?:([\w.-]+):)?definitions\b[^>]*>/.exec(xml);
  const namespace = new RegExp(`\\sxmlns${root?.[1] ? `:${root[1]}` : ""}\\s*=\\s*["']([^"']*)`).exec(root?.[0] ?? "")?.[1] ?? "";
  const said = /\/spec\/(BPMN|DMN)\//.exec(namespace)?.[1].toLowerCase();
  return said ?? /\.(bpmn|dmn)\d*(\.xml)?$/i.exec(name)?.[1].toLowerCase() ?? null;
}
