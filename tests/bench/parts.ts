import { join } from "node:path";
import { build } from "vite";
import { timedPages } from "./pages.ts";

const root = join(import.meta.dirname, "../..");

/** Builds the pages' own files for a server without a framework; returns their folder. */
export async function buildParts(folder: string): Promise<string> {
  const outDir = join(folder, "parts");
  const screens = timedPages.map(({ name, module }) => [name, join(root, module)]);
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      ssr: true,
      outDir,
      copyPublicDir: false,
      rollupOptions: {
        input: {
          ...Object.fromEntries(screens),
          visit: join(root, "app/server/people/visit.ts"),
          frame: join(root, "app/ui/kit/frame.ts"),
        },
      },
    },
  });
  return outDir;
}
