import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import type { Database } from "#db/schema.ts";
import { isExhaustive } from "./exhaustive.ts";

export const dialects = ["SQLite", "PostgreSQL"] as const;
export type Dialect = (typeof dialects)[number];

/**
 * The databases that a page is asked for on where nothing is done at once: both only in `npm run endure`, since every query
 * and change answers on both in `tests/db`.
 */
export const routeDialects: readonly Dialect[] = isExhaustive ? dialects : ["SQLite"];

/** The address of an empty database of the test's own; PostgreSQL orders text as a British server does, not by bytes. */
export async function freshAddress(dialect: Dialect): Promise<string> {
  if (dialect === "SQLite") return "sqlite::memory:";
  const server = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await askServer(
    server,
    `create database ${name} template template0 locale_provider icu icu_locale 'en-GB'`,
  );
  return server.replace(/postgres$/, name);
}

/** The address of an empty database of the test's own that outlives the connection to it. */
export const lastingAddress = (dialect: Dialect): string | Promise<string> =>
  dialect === "SQLite" ? `sqlite:${join(freshFolder(), "council.sqlite")}` : freshAddress(dialect);

/** An empty folder of the test's own, removed when the test has finished. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "real-headlines-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database of the test's own with the program's schema, closed when the test has finished. */
export async function freshDatabase(dialect: Dialect): Promise<Database> {
  const address = await freshAddress(dialect);
  const db = await openDatabase(address);
  onTestFinished(() => db.destroy());
  await migrate(db, address);
  return db;
}

async function askServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
