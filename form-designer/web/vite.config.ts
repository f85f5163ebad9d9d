import { defineConfig } from "vite";

export default defineConfig({
  base: "/studio/formular/",
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 3000,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
