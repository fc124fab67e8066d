import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

const manifest = findPackageJSON("..", import.meta.url) ?? "package.json";

export const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
