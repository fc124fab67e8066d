import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The path of a file in the program's own folder, also for the built server. */
export function ownFile(path: string): string {
  const manifest = findPackageJSON(import.meta.url);
  if (!manifest) throw new Error("The program is not in its own folder");
  return join(dirname(manifest), path);
}
