import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { programs, type Runner, runner } from "./postgres-programs.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of a real PostgreSQL server, which stops with the tests; its databases are the tests' own. */
    postgresUrl: string;
  }
}

/** Starts a PostgreSQL server for the tests of a project, and stops it after them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "real-headlines-postgres-"));
  const as = runner();
  const bin = await programs(as, join(folder, "native"));
  await initialise(bin, folder, as);
  const port = await freePort();
  const server = await start(bin, folder, as, port);
  project.provide("postgresUrl", `postgres://tests:tests@localhost:${port}/postgres`);
  return async () => {
    server.kill("SIGINT");
    await once(server, "exit");
    await rm(folder, { recursive: true, force: true });
  };
}

async function initialise(bin: string, folder: string, as: Runner): Promise<void> {
  const password = join(folder, "password");
  await writeFile(password, "tests\n");
  if (as) for (const path of [folder, password]) await chown(path, as.uid, as.gid);
  const settings = [
    `--pgdata=${join(folder, "cluster")}`,
    `--pwfile=${password}`,
    ...["--username=tests", "--auth=password"],
    ...["--encoding=UTF8", "--locale=C.UTF-8", "--lc-messages=C"],
  ];
  const { status, stdout, stderr, error } = spawnSync(join(bin, "initdb"), settings, {
    ...as,
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`No PostgreSQL cluster: ${error ?? ""}\n${stdout}\n${stderr}`);
}

async function start(bin: string, folder: string, as: Runner, port: number): Promise<ChildProcess> {
  const settings = ["-D", join(folder, "cluster"), "-p", String(port), "-k", ""];
  const server = spawn(join(bin, "postgres"), settings, {
    ...as,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  process.once("exit", () => server.kill("SIGINT"));
  let printed = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding("utf8").on("data", (text) => {
      printed += text;
      if (printed.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${printed}`)));
  });
  return server;
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
