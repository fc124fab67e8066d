import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

const compress = promisify(brotliCompress);

/** Beside every script and style sheet a copy as small as it can be made, which takes too long to do for each request. */
const compressed: Plugin = {
  name: "compressed",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  async writeBundle({ dir = "" }, bundle) {
    const files = Object.keys(bundle).map((name) => join(dir, name));
    await Promise.all(
      files.map(async (file) => writeFile(`${file}.br`, await compress(await readFile(file)))),
    );
  },
};

export default defineConfig({
  environments: {
    ssr: { build: { rollupOptions: { input: "./app/server/app.ts" } } },
  },
  plugins: [reactRouter(), compressed],
  // Found only when a page asks for it, it would bring a second React while developing.
  optimizeDeps: { include: ["recharts"] },
  resolve: {
    alias: { "victory-vendor/d3-scale": join(import.meta.dirname, "app/ui/charts/scales.ts") },
  },
});
