import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "effect-"));
});
afterAll(() => rm(folder, { recursive: true }));

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
