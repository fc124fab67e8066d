import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export type Server = {
  address: string;
  /** Ends it at once, as a power cut would; resolves when it is gone. */
  kill: () => Promise<void>;
  /** Asks it to end; resolves with its exit code. */
  stop: () => Promise<number | null>;
};

const start = join(import.meta.dirname, "../../app/commands/start.ts");

/** The program as `npm start` runs it on a database, once it answers. Throws, with what it said, where it ends before. */
export async function startServer(databaseUrl: string): Promise<Server> {
  const child = spawn(process.execPath, [start], {
    env: { PATH: process.env.PATH, PORT: "0", DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
  const lines = createInterface({ input: child.stdout });
  const port = await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const { msg, port } = JSON.parse(line);
      if (msg === "serving") resolve(port);
    });
    ended.then(() => reject(new Error(`The server did not start: ${errors}`)));
  });
  lines.close();
  child.stdout.resume();
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = await ended;
    return code;
  };
  return {
    address: `http://localhost:${port}`,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
}
