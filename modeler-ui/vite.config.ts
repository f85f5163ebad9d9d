import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/studio/",
  plugins: [vue()],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 3000,
    // a data: script or an inlined module preload would need a looser Content-Security-Policy
    assetsInlineLimit: (file) => (file.endsWith(".svg") ? undefined : false),
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: { "/studio/api": "http://127.0.0.1:8080" },
  },
});
