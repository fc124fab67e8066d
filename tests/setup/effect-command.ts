import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "effect-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

type Answer = { code: number; printed: string; complaint: string };

/** Runs `effect` with such words after it. */
export function run(...words: string[]): Promise<Answer> {
  const command = [join(root, "app/commands/effect.ts"), ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, printed, complaint) =>
      resolve({ code: error ? Number(error.code) : 0, printed, complaint }),
    );
  });
}

let files = 0;
/** A file of such lines, gone with the tests. */
export async function fileOf(...lines: string[]): Promise<string> {
  files += 1;
  const path = join(folder, `figures-${files}.csv`);
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}
