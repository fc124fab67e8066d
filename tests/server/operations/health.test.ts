import { rmSync } from "node:fs";
import { sql } from "kysely";
import pg from "pg";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { createLog } from "#app/server/operations/log.ts";
import { builtApplication } from "#app/server/operations/run.ts";
import { listen, stop } from "#app/server/operations/serve.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { dialects, freshAddress, lastingAddress } from "#tests/setup/databases.ts";
import { ask } from "#tests/setup/raw.ts";

type Program = Parameters<Awaited<ReturnType<typeof builtApplication>>["createApp"]>[0];

/** The application on a database, migrated or not. */
async function serve(address: string, { migrated = true, isStopping = false } = {}) {
  const db: Program["db"] = await openDatabase(address);
  if (migrated) await migrate(db, address);
  const { createApp } = await builtApplication();
  const app = createApp({
    db,
    log: createLog("silent"),
    trustedProxies: [],
    stopping: () => isStopping,
  });
  const { server, port } = await listen(app, 0);
  onTestFinished(async () => {
    await stop(server);
    await db.destroy();
  });
  return { db, site: `http://localhost:${port}` };
}

async function readinessAt(site: string) {
  const { status, headers, body } = await ask(site, "/readyz");
  expect(headers["cache-control"]).toBe("no-store");
  return [status, JSON.parse(body)];
}

async function aliveAt(site: string) {
  const { status, headers, body } = await ask(site, "/healthz");
  expect(headers["cache-control"]).toBe("no-store");
  return [status, JSON.parse(body)];
}

const alive = [200, { alive: true }];
const gone = [503, { ready: false, stopping: false, writable: false, migrated: false }];

describe.each(dialects)("on %s", (dialect) => {
  it("is alive and ready", async () => {
    const { site } = await serve(await freshAddress(dialect));
    expect(await aliveAt(site)).toEqual(alive);
    expect(await readinessAt(site)).toEqual([
      200,
      { ready: true, stopping: false, writable: true, migrated: true },
    ]);
  });

  it("is alive and not ready while the database is not migrated", async () => {
    const { site } = await serve(await freshAddress(dialect), { migrated: false });
    expect(await aliveAt(site)).toEqual(alive);
    expect(await readinessAt(site)).toEqual([
      503,
      { ready: false, stopping: false, writable: false, migrated: false },
    ]);
  });

  it("is alive and not ready while it stops", async () => {
    const { site } = await serve(await freshAddress(dialect), { isStopping: true });
    expect(await aliveAt(site)).toEqual(alive);
    expect(await readinessAt(site)).toEqual([
      503,
      { ready: false, stopping: true, writable: true, migrated: true },
    ]);
  });

  it("is alive and not ready once the database is closed", async () => {
    const { db, site } = await serve(await freshAddress(dialect));
    await db.destroy();
    expect(await aliveAt(site)).toEqual(alive);
    expect(await readinessAt(site)).toEqual(gone);
  });

  it("says nothing of what went wrong", async () => {
    const { db, site } = await serve(await freshAddress(dialect));
    await db.destroy();
    const { status, body, headers } = await ask(site, "/sign-in");
    expect(status).toBe(500);
    expect(body).toContain(headers["x-request-id"]);
    expect(body).not.toMatch(/destroyed|driver|select|\bat .+:\d+/i);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });
});

describe("on SQLite that takes no more writes", () => {
  it("is alive and not ready", async () => {
    const { db, site } = await serve("sqlite::memory:");
    await sql`pragma query_only = 1`.execute(db);
    expect(await aliveAt(site)).toEqual(alive);
    expect(await readinessAt(site)).toEqual([
      503,
      { ready: false, stopping: false, writable: false, migrated: true },
    ]);
  });
});

describe("on a SQLite file that is taken away", () => {
  it("is alive and not ready, since what it writes is lost", async () => {
    const address = await lastingAddress("SQLite");
    const { site } = await serve(address);
    expect((await readinessAt(site))[0]).toBe(200);
    rmSync(address.slice("sqlite:".length));
    expect(await aliveAt(site)).toEqual(alive);
    expect(await readinessAt(site)).toEqual([
      503,
      { ready: false, stopping: false, writable: false, migrated: true },
    ]);
  });
});

describe("on PostgreSQL", () => {
  it("is ready again once a database that was taken away is back", async () => {
    const address = await freshAddress("PostgreSQL");
    const { site } = await serve(address);
    const name = new URL(address).pathname.slice(1);
    await askServer(`alter database ${name} with allow_connections false`);
    await askServer(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
    expect(await aliveAt(site)).toEqual(alive);
    expect(await readinessAt(site)).toEqual(gone);
    await askServer(`alter database ${name} with allow_connections true`);
    expect((await readinessAt(site))[0]).toBe(200);
  });
});

async function askServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query(statement);
  await client.end();
}
