import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The path of a file of the program's own source, which the built server lies beside. */
export function ownFile(path: string): string {
  const manifest = findPackageJSON(import.meta.url);
  if (!manifest) throw new Error("The program is not in its own folder");
  return join(dirname(manifest), path);
}
