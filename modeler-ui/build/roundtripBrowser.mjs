import { createServer } from "node:http";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".woff": "font/woff" };
const SECONDS_A_FILE = 60;
const FILES_A_PAGE = 200;

/** A real browser with the page; one that hangs or crashes is replaced, and costs only the file it had. */
export async function editorPage(built) {
  const { chromium } = await import("playwright-core");
  const server = createServer((request, response) => answer(built, request, response)).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const address = `http://127.0.0.1:${server.address().port}/build/roundtrip/index.html`;
  let browser;
  let page;
  let used = 0;

  async function fresh() {
    await browser?.close().catch(() => {});
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"],
    });
    page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "roundtrip" in window);
    used = 0;
  }

  async function roundtrip(kind, xml, edit) {
    if (!page || used++ >= FILES_A_PAGE) {
      await fresh();
    }
    let timer;
    try {
      return await Promise.race([
        page.evaluate(([one, text, change]) => window.roundtrip(one, text, change), [kind, xml, edit]),
        new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`no answer within ${SECONDS_A_FILE} s`)), SECONDS_A_FILE * 1000); }),
      ]);
    } catch (error) {
      page = undefined;
      return { opened: false, saved: false, told: [], differences: [], untold: [], miscounted: [], edited: null, crashed: `the editor failed: ${String(error.message).split("\n")[0]}` };
    } finally {
      clearTimeout(timer);
    }
  }

  return { roundtrip, close: async () => { await browser?.close(); server.close(); } };
}

async function answer(built, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  try {
    const content = await readFile(join(built, path));
    response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function chromiumPath() {
  const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].filter(Boolean);
  const found = names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
  if (!found) {
    throw new Error("No Chromium was found. Install it (Debian: apt-get install -y chromium) or name it in the variable CHROMIUM.");
  }
  return found.includes("/") ? found : spawnSync("which", [found]).stdout.toString().trim();
}
