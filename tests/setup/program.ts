import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";

const root = join(import.meta.dirname, "../..");

export type Ended = { code: number | null; output: string; errors: string };

export type Program = {
  child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has printed so far. */
  printed: { output: string; errors: string };
  /** Resolves when the process has ended and all that it printed has been read. */
  end: () => Promise<Ended>;
};

/** A program of the product as a real process, with an environment of its own; ended with the test. */
export function program(
  file: string,
  variables: Record<string, string>,
  ...given: string[]
): Program {
  const child = spawn(process.execPath, [join(root, file), ...given], {
    cwd: root,
    env: { PATH: process.env.PATH, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { output: "", errors: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed.output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    printed.errors += text;
  });
  const closed = once(child, "close");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await closed;
  });
  const end = async (): Promise<Ended> => {
    const [code] = await closed;
    return { code, ...printed };
  };
  return { child, printed, end };
}
