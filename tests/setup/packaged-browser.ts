import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const home = join(
  dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
  "../unpacked",
);
const unpacking = "(await import('@sparticuz/chromium')).default.executablePath()";
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`;

/** The browser and the fonts that came with the packages, whatever the machine has. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(home)) await unpack();
  return chromium.launch({
    executablePath: join(home, "chromium"),
    args: ["--no-sandbox", "--disable-background-networking"],
    env: { ...process.env, FONTCONFIG_FILE: join(home, "fonts.conf") },
  });
}

/** Left to itself it would unpack to a place that all users and versions share. */
async function unpack(): Promise<void> {
  const folder = await mkdtemp(`${home}-`);
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpacking], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder },
  });
  await writeFile(join(folder, "fonts.conf"), fonts);
  await rename(folder, home).catch(async (error) => {
    await rm(folder, { recursive: true });
    if (!existsSync(home)) throw error;
  });
}
