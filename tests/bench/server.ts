import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Meter } from "./meter.ts";

/** A server in a process of its own. */
export type Server = {
  address: string;
  /** Milliseconds from its start until it answers. */
  startUp: number;
  /** What it had used by then. */
  atRest: Meter;
  meter: () => Promise<Meter>;
  stop: () => Promise<void>;
};

/** Starts a program that writes `{"msg":"serving","port":…}` to its output once it answers. */
export async function startServer(
  file: string,
  variables: Record<string, string>,
): Promise<Server> {
  const start = performance.now();
  const child = fork(file, {
    execArgv: ["--import", join(import.meta.dirname, "meter.ts")],
    env: { ...process.env, NODE_ENV: "production", PORT: "0", ...variables },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const port = await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const { msg, port } = JSON.parse(line);
      if (msg === "serving") resolve(port);
    });
    closed.then(() => reject(new Error(`${file} ended before it answered`)));
  });
  const startUp = performance.now() - start;
  lines.close();
  child.stdout?.resume();
  const meter = async (): Promise<Meter> => {
    const answer = once(child, "message");
    child.send("how much?");
    return (await answer)[0];
  };
  return {
    address: `http://localhost:${port}`,
    startUp,
    atRest: await meter(),
    meter,
    stop: async () => {
      child.kill("SIGTERM");
      await closed;
    },
  };
}
