import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Builds the page with the studio's editors; returns the folder it is in. */
export async function builtPage(folder) {
  if (!existsSync(join(folder, "node_modules", "vite"))) {
    const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    if (status !== 0) {
      throw new Error(`npm ci failed in ${folder}; its message is above.`);
    }
  }
  const { build } = await import("vite");
  const { default: vue } = await import("@vitejs/plugin-vue");
  const outDir = join(folder, "target", "roundtrip");
  await build({
    root: folder, configFile: false, base: "./", logLevel: "error", plugins: [vue()],
    build: { outDir, emptyOutDir: true, target: "es2022", minify: false, chunkSizeWarningLimit: 10_000, rollupOptions: { input: join(folder, "build", "roundtrip", "index.html") } },
  });
  return outDir;
}
