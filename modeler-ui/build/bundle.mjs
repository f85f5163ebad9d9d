// Called by Maven: makes one npm bundle, or leaves it when it is newer than everything it is made from.
// Usage: node bundle.mjs <folder with package.json> <output folder> [more folders that the bundle is made from]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const [folder, output, ...alsoRead] = process.argv.slice(2).map((path) => resolve(path));

requireNode(20, 19);
const stamp = join(output, ".made-from");
const sources = fingerprint(folder);
if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) {
  console.log(`The bundle of ${folder} is up to date.`);
} else {
  install();
  run("npm", ["run", "build", "--silent", "--", "--outDir", output, "--emptyOutDir"]);
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, sources);
}

/** npm ci deletes what it finds, so it runs only when the lock file is not the one that is installed. */
function install() {
  const modules = join(folder, "node_modules");
  const installed = join(modules, ".installed-from");
  const wanted = hash([join(folder, "package.json"), join(folder, "package-lock.json")]);
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) {
    return;
  }
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(installed, wanted);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  if (error?.code === "ENOENT") {
    fail(`${command} was not found. Install Node.js 20.19 or newer with npm, or build the server alone with -Dweb.skip=true.`);
  }
  if (status !== 0) {
    rmSync(stamp, { force: true });
    fail(`"${command} ${args.join(" ")}" failed in ${folder}; its message is above.`);
  }
}

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split(".").map(Number);
  if (haveMajor < major || (haveMajor === major && haveMinor < minor)) {
    fail(`The web bundles need Node.js ${major}.${minor} or newer; this is ${process.versions.node}. `
      + "Install a newer one, or build the server alone with -Dweb.skip=true.");
  }
}

function fingerprint(root) {
  const files = [];
  const visit = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (["node_modules", "target", "dist", "pom.xml"].includes(entry.name)) {
        continue;
      }
      const path = join(directory, entry.name);
      entry.isDirectory() ? visit(path) : files.push(path);
    }
  };
  [root, ...alsoRead].forEach(visit);
  return hash(files.sort());
}

function hash(files) {
  const digest = createHash("sha256");
  for (const file of files) {
    digest.update(relative(folder, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return digest.digest("hex");
}

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
