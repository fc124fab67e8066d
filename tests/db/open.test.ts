import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import SqliteFile from "better-sqlite3";
import { sql } from "kysely";
import pg from "pg";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import type { Database } from "#db/schema.ts";
import { settleNorthmere } from "#tests/setup/cast.ts";
import { freshAddress, freshFolder, lastingAddress } from "#tests/setup/databases.ts";
import { laterList } from "#tests/setup/newer-program.ts";
import { program } from "#tests/setup/program.ts";

const start = (address: string) =>
  program("app/commands/start.ts", { DATABASE_URL: address, PORT: "0" }).end();

async function expectRefusal(address: string, reason: RegExp): Promise<void> {
  const { code, output, errors } = await start(address);
  expect(errors).toMatch(reason);
  expect(errors).toMatch(/^[^\n]+\.\n$/);
  expect(output).toBe("");
  expect(code).toBe(1);
}

/** Every file of a folder with its bytes and who may do what with it. */
const stateOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => {
      const { mode, size } = statSync(join(folder, name));
      const path = join(folder, name);
      const bytes = statSync(path).isFile() ? readFileSync(path) : "";
      return [name, mode, size, createHash("sha256").update(bytes).digest("hex")];
    });

async function expectRefusalUntouched(path: string, reason: RegExp): Promise<void> {
  const before = stateOf(dirname(path));
  await expectRefusal(`sqlite:${path}`, reason);
  expect(stateOf(dirname(path))).toEqual(before);
}

/** Northmere in a file that nobody has open. */
async function northmere(path: string, list?: typeof laterList): Promise<void> {
  const db = await openDatabase(`sqlite:${path}`);
  await migrate(db, `sqlite:${path}`);
  await settleNorthmere(db);
  if (list) await migrate(db, `sqlite:${path}`, list);
  await db.destroy();
}

describe("a start on SQLite is refused in one sentence, and nothing is touched, for", () => {
  let path: string;

  beforeEach(() => {
    path = join(freshFolder(), "council.sqlite");
  });

  it("an address of no known database", async () => {
    await expectRefusal("mysql://root@localhost/council", /^DATABASE_URL must begin with sqlite:/);
  });

  it("a file that is read-only", async () => {
    await northmere(path);
    chmodSync(path, 0o444);
    await expectRefusalUntouched(path, /is read-only/);
  });

  it.each([
    ["random bytes", randomBytes(20_000)],
    ["a text", "Month,Calls\n2026-09,904\n"],
    ["a text that begins as a database does", `SQLite format 3\0${"garbage ".repeat(2000)}`],
  ])("%s", async (_, content) => {
    writeFileSync(path, content);
    await expectRefusalUntouched(path, /is not a sound SQLite database/);
  });

  it.each([0.95, 0.5, 0.11, 0.0005])("a database of which %d is left", async (share) => {
    await northmere(path);
    truncateSync(path, Math.floor(statSync(path).size * share));
    await expectRefusalUntouched(path, /is not a sound SQLite database/);
  });

  it("a database with a page overwritten", async () => {
    await northmere(path);
    const bytes = readFileSync(path);
    randomBytes(4096).copy(bytes, 3 * 4096);
    writeFileSync(path, bytes);
    await expectRefusalUntouched(path, /is not a sound SQLite database/);
  });

  it.each(["delete", "wal"])("another program's database with journal %s", async (journal) => {
    const file = new SqliteFile(path);
    file.pragma(`journal_mode = ${journal}`);
    file.exec("create table recipe (id integer primary key); insert into recipe values (1)");
    file.close();
    await expectRefusalUntouched(path, /is a database of another program \(it holds recipe\)/);
  });

  it("a folder", async () => {
    mkdirSync(path);
    await expectRefusalUntouched(path, /is not a file/);
  });

  it("a file in what is not a folder", async () => {
    writeFileSync(path, "");
    await expectRefusal(`sqlite:${path}/council.sqlite`, /cannot be created/);
    expect(statSync(path).size).toBe(0);
  });

  it.each(["delete", "wal"])("a database newer than the program, journal %s", async (journal) => {
    await northmere(path, laterList);
    const file = new SqliteFile(path);
    file.pragma(`journal_mode = ${journal}`);
    file.close();
    await expectRefusalUntouched(path, /is newer than this program \(it holds the change 9999/);
  });

  it("a newer database that a power cut left with unfinished business", async () => {
    const elsewhere = join(freshFolder(), "council.sqlite");
    const address = `sqlite:${elsewhere}`;
    const db = await openDatabase(address);
    onTestFinished(() => db.destroy());
    await migrate(db, address);
    await migrate(db, address, laterList);
    for (const ending of ["", "-wal", "-shm"]) copyFileSync(elsewhere + ending, path + ending);
    const files = [path, `${path}-wal`];
    const before = files.map((file) => readFileSync(file, "base64"));
    await expectRefusal(`sqlite:${path}`, /is newer than this program/);
    expect(files.map((file) => readFileSync(file, "base64"))).toEqual(before);
  });
});

describe("a start on PostgreSQL is refused in one sentence for", () => {
  it("a server that cannot be reached", async () => {
    const address = "postgres://council:s3cret@127.0.0.1:1/council";
    await expectRefusal(address, /^PostgreSQL at 127\.0\.0\.1:1\/council cannot be used/);
  });

  it("a wrong password, which is not said", async () => {
    const address = (await freshAddress("PostgreSQL")).replace("tests:tests", "tests:s3cret");
    const { code, output, errors } = await start(address);
    expect(errors).toMatch(
      /^PostgreSQL at .+ cannot be used \(password authentication failed.+\.\n$/,
    );
    expect(errors).not.toContain("s3cret");
    expect([code, output]).toEqual([1, ""]);
  });

  it.each([
    "postgres://council:s3cret:@host:port/council",
    "postgres://council:s3cr#et@host/council",
    "postgres://council:53/cret@host/council",
    "postgres://council:53#cret@host/council",
    "postgres://council:53?cret@host/council",
    "postgres://council:53#cret",
  ])("the address %s, of which nothing is said", async (address) => {
    const { code, output, errors } = await start(address);
    expect(errors).toMatch(/^DATABASE_URL cannot be read as an address.+\.\n$/);
    expect(errors).not.toMatch(/s3cr|53/);
    expect([code, output]).toEqual([1, ""]);
  });

  it("a database that does not exist", async () => {
    const address = await freshAddress("PostgreSQL");
    await expectRefusal(`${address}x`, /cannot be used \(database ".+x" does not exist\)/);
  });

  it("a database newer than the program", async () => {
    const address = await freshAddress("PostgreSQL");
    const db = await openDatabase(address);
    await migrate(db, address);
    await migrate(db, address, laterList);
    await db.destroy();
    await expectRefusal(address, /is newer than this program \(it holds the change 9999/);
  });

  it("another program's database", async () => {
    const address = await freshAddress("PostgreSQL");
    await ask(address, "create table recipe (id integer)");
    await expectRefusal(address, /is a database of another program \(it holds recipe\)/);
    expect(
      await ask(address, "select tablename from pg_tables where schemaname = 'public'"),
    ).toEqual([{ tablename: "recipe" }]);
  });

  it("one that takes no writes", async () => {
    const address = await freshAddress("PostgreSQL");
    const name = new URL(address).pathname.slice(1);
    await ask(address, `alter database ${name} set default_transaction_read_only = on`);
    await expectRefusal(address, /transaction_read_only on where it must be off/);
  });

  it("commits that are acknowledged before they are on disk", async () => {
    const address = await freshAddress("PostgreSQL");
    await expectRefusal(
      `${address}?options=-csynchronous_commit%3Doff`,
      /synchronous_commit off where it must be on/,
    );
  });

  it("text that is not in UTF-8", async () => {
    const address = await freshAddress("PostgreSQL");
    const name = `${new URL(address).pathname.slice(1)}_ascii`;
    await ask(
      address,
      `create database ${name} template template0 encoding SQL_ASCII locale_provider libc locale 'C'`,
    );
    await expectRefusal(
      address.replace(/[^/]+$/, name),
      /server_encoding SQL_ASCII where it must be UTF8/,
    );
  });
});

describe("an open database", () => {
  it("on SQLite loses nothing that it acknowledged, waits its turn and keeps its references", async () => {
    const address = await lastingAddress("SQLite");
    await (await openDatabase(address)).destroy();
    const db = await opened(address);
    const settings: Record<string, unknown> = {};
    for (const name of ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"]) {
      const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
      settings[name] = Object.values(rows[0] ?? {})[0];
    }
    expect(settings).toEqual({
      journal_mode: "wal",
      synchronous: 2,
      foreign_keys: 1,
      busy_timeout: 5000,
    });
  });

  it("on PostgreSQL loses nothing that it acknowledged, whatever the database's own settings", async () => {
    const address = await freshAddress("PostgreSQL");
    const name = new URL(address).pathname.slice(1);
    await ask(address, `alter database ${name} set synchronous_commit = off`);
    await ask(address, `alter database ${name} set timezone = 'Pacific/Kiritimati'`);
    const { rows } = await sql`
      select name, setting from pg_settings order by name collate "C"
    `.execute(await opened(address));
    expect(
      Object.fromEntries((rows as Setting[]).map((row) => [row.name, row.setting])),
    ).toMatchObject({
      TimeZone: "UTC",
      client_encoding: "UTF8",
      fsync: "on",
      full_page_writes: "on",
      server_encoding: "UTF8",
      synchronous_commit: "on",
    });
  });

  it("on PostgreSQL outlives the connections that the server breaks", async () => {
    const address = await freshAddress("PostgreSQL");
    const db = await opened(address);
    const breakAll = () =>
      ask(
        address,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'real-headlines' and datname = current_database()",
      );
    await sql`select 1`.execute(db);
    await breakAll();
    const asleep = expect(sql`select pg_sleep(5)`.execute(db)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await breakAll();
    await asleep;
    await expect(
      db.transaction().execute(async (trx) => {
        await sql`select 1`.execute(trx);
        await breakAll();
        await sql`select 1`.execute(trx);
      }),
    ).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });
});

type Setting = { name: string; setting: string };

async function opened(address: string): Promise<Database> {
  const db = await openDatabase(address);
  onTestFinished(() => db.destroy());
  return db;
}

async function ask(address: string, statement: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}
