import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

const manifest = findPackageJSON("..", import.meta.url) ?? "package.json";

/** The version of the program, as CHANGELOG.md counts them. */
export const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
