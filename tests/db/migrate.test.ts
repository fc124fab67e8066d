import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import SqliteFile from "better-sqlite3";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { migrations } from "#db/migrations/index.ts";
import { fingerprint, verifyFile, verifySchema } from "#db/operations/copy.ts";
import { appliedMigrations, knownMigrations, migrate } from "#db/operations/migrate.ts";
import { openDatabase, sqlitePath } from "#db/operations/open.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import { settleNorthmere } from "#tests/setup/cast.ts";
import { dialects, freshAddress, freshFolder, lastingAddress } from "#tests/setup/databases.ts";
import { laterChange, laterList } from "#tests/setup/newer-program.ts";
import { program } from "#tests/setup/program.ts";

const changing = "tests/setup/newer-program.ts";
const migrating = "app/commands/migrate.ts";

async function open(address: string): Promise<Database> {
  const db = await openDatabase(address);
  onTestFinished(() => db.destroy());
  return db;
}

/** Northmere in a database that outlives the connection to it. */
async function northmere(address: string): Promise<Database> {
  const db = await open(address);
  await migrate(db, address);
  await settleNorthmere(db);
  return db;
}

/** Everything in a database, whatever its schema, in words. */
async function contents(address: string): Promise<string> {
  const path = sqlitePath(address);
  if (path) {
    const file = new SqliteFile(path);
    try {
      return fingerprint(file);
    } finally {
      file.close();
    }
  }
  const rows = await askServer(
    address,
    "select table_to_xml_and_xmlschema(tablename::regclass, true, false, '')::text as xml from pg_tables where schemaname = 'public' order by tablename",
  );
  return JSON.stringify(rows);
}

const another = {
  up: (db: Kysely<unknown>) =>
    db.schema.alterTable("metric").addColumn("another", "integer").execute(),
};

const failing = {
  ...migrations,
  [laterChange]: {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable("metric").addColumn("halfway", "integer").execute();
      await sql`update metric set halfway = 1`.execute(db);
      await sql`insert into nowhere values (1)`.execute(db);
    },
  },
};

describe.each(dialects)("migrating %s", (dialect) => {
  it("brings an empty database to the program's schema without a copy", async () => {
    const address = await lastingAddress(dialect);
    const db = await open(address);
    expect(await migrate(db, address)).toEqual({ applied: knownMigrations, copy: null });
    expect(await appliedMigrations(db)).toEqual(knownMigrations);
  });

  it("a second time changes nothing", async () => {
    const address = await lastingAddress(dialect);
    const db = await northmere(address);
    const before = await contents(address);
    expect(await migrate(db, address)).toEqual({ applied: [], copy: null });
    expect(await contents(address)).toBe(before);
  });

  it("takes a copy of a database with data first", async () => {
    const address = await lastingAddress(dialect);
    const db = await northmere(address);
    const before = await metricsInServices(db);
    const { applied, copy } = await migrate(db, address, laterList);
    expect(applied).toEqual([laterChange]);
    expect(await metricsInServices(db)).toEqual(before);
    const copied = await readCopy(db, copy ?? "");
    expect(await metricsInServices(copied)).toEqual(before);
    expect(await appliedMigrations(copied)).toEqual(knownMigrations);
  });

  it("that fails half-way leaves the old schema and says why", async () => {
    const address = await lastingAddress(dialect);
    const db = await northmere(address);
    const before = await contents(address);
    await expect(migrate(db, address, failing)).rejects.toThrow(
      /^The change 9999-later of the database failed \(.*nowhere.*\), and the database is as it was before it\.$/,
    );
    expect(await contents(address)).toBe(before);
    expect((await migrate(db, address, laterList)).applied).toEqual([laterChange]);
  });

  it("that fails at its second change keeps the first", async () => {
    const address = await lastingAddress(dialect);
    const db = await northmere(address);
    await expect(migrate(db, address, { "9998-another": another, ...failing })).rejects.toThrow(
      "The change 9999-later of the database failed",
    );
    expect(await appliedMigrations(db)).toEqual([...knownMigrations, "9998-another"]);
    await sql`select another from metric`.execute(db);
    await expect(sql`select halfway from metric`.execute(db)).rejects.toThrow("halfway");
  });

  it("by three processes at once from empty ends with one schema", async () => {
    const address = await lastingAddress(dialect);
    const ends = [1, 2, 3].map(() => program(migrating, { DATABASE_URL: address }).end());
    expect((await Promise.all(ends)).map(({ code, errors }) => [code, errors])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    expect(await appliedMigrations(await open(address))).toEqual(knownMigrations);
  });

  it.each([85, 110, 140, 170])(
    "by four processes started %i ms apart ends with one schema and no copy",
    async (interval) => {
      const address = await lastingAddress(dialect);
      const ends = [0, 1, 2, 3].map(async (turn) => {
        await setTimeout(turn * interval);
        return program(migrating, { DATABASE_URL: address }).end();
      });
      expect((await Promise.all(ends)).map(({ code, errors }) => [code, errors])).toEqual(
        Array(4).fill([0, ""]),
      );
      const db = await open(address);
      expect(await appliedMigrations(db)).toEqual(knownMigrations);
      expect(await copies(address)).toEqual([]);
    },
  );

  it("by two newer processes at once changes the data once", async () => {
    const address = await lastingAddress(dialect);
    await (await northmere(address)).destroy();
    const ends = await Promise.all([1, 2].map(() => program(changing, {}, address).end()));
    const faults = ends.flatMap(({ errors }) => errors.match(/^DatabaseProblem: .*$/m) ?? []);
    // One that is late by the other's whole change meets the guard that knows the program's own changes alone.
    for (const fault of faults) expect(fault).toMatch(/is newer than this program/);
    expect(ends.filter(({ code }) => code === 0)).toHaveLength(2 - faults.length);
    expect(await months(address)).toBe(1000);
    expect(await copies(address)).toHaveLength(1);
  });

  it.each([0, 20, 45])(
    "is the old schema or the new when it is killed %i ms after the half",
    async (delay) => {
      const address = await lastingAddress(dialect);
      await (await northmere(address)).destroy();
      const before = await contents(address);
      const { child, end } = program(changing, {}, address);
      await once(child.stdout, "data");
      await setTimeout(delay);
      child.kill("SIGKILL");
      await end();
      if ((await contents(address)) === before) await program(changing, {}, address).end();
      expect(await months(address)).toBe(1000);
    },
  );
});

/** How many rows the later change has left, once it is made: 1,000, and a place for every service. */
async function months(address: string): Promise<number> {
  const path = sqlitePath(address);
  const count = "select count(*) as months from month where (select min(place) from service) = 1";
  if (path) {
    const file = new SqliteFile(path);
    onTestFinished(() => void file.close());
    return (file.prepare(count).get() as { months: number }).months;
  }
  const [row] = await askServer(address, count);
  return Number(row?.months);
}

/** The names of the copies beside a database. */
async function copies(address: string): Promise<string[]> {
  const path = sqlitePath(address);
  if (path) return readdirSync(dirname(path)).filter((name) => name.includes("before"));
  const rows = await askServer(address, "select nspname from pg_namespace");
  return rows.map(({ nspname }) => String(nspname)).filter((name) => name.startsWith("before"));
}

async function askServer(address: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

async function readCopy(db: Database, copy: string): Promise<Database> {
  if (existsSync(copy)) return open(`sqlite:${copy}`);
  return db.withSchema(copy);
}

describe("migrating PostgreSQL while another does", () => {
  const locks = (which: string) => `select 1 from pg_locks where ${which}
    and database = (select oid from pg_database where datname = current_database())`;

  /** A change that has altered one table and alters another once somebody waits. */
  const slow = {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable("service").addColumn("place", "integer").execute();
      const waiting = sql.raw<object>(locks("not granted"));
      await expect.poll(async () => (await waiting.execute(db)).rows.length).toBeGreaterThan(0);
      await db.schema.alterTable("council").addColumn("motto", "text").execute();
    },
  };
  const slowList = { ...migrations, [laterChange]: slow };

  async function two(list: typeof migrations) {
    const address = await freshAddress("PostgreSQL");
    const db = await northmere(address);
    const second = await open(address);
    const first = migrate(db, address, slowList);
    const altering = locks("mode = 'AccessExclusiveLock'");
    await expect.poll(async () => (await askServer(address, altering)).length).toBeGreaterThan(0);
    const ends = await Promise.allSettled([first, migrate(second, address, list)]);
    return { ends, copies: await copies(address) };
  }

  it("waits for it, copies nothing and has nothing to do", async () => {
    const { ends, copies } = await two(slowList);
    expect(copies).toHaveLength(1);
    expect(ends).toEqual([
      { status: "fulfilled", value: { applied: [laterChange], copy: copies[0] } },
      { status: "fulfilled", value: { applied: [], copy: null } },
    ]);
  });

  it("is refused where the other was the newer program", async () => {
    const { ends, copies } = await two({ ...migrations, "9998-another": another });
    expect(copies).toHaveLength(1);
    expect(ends).toMatchObject([
      { status: "fulfilled" },
      { status: "rejected", reason: { message: expect.stringContaining("is newer than this") } },
    ]);
  });
});

describe("the copy of a SQLite file", () => {
  it("lies beside it, alone", async () => {
    const address = await lastingAddress("SQLite");
    const { copy } = await migrate(await northmere(address), address, laterList);
    const path = sqlitePath(address) ?? "";
    const beside = readdirSync(dirname(path)).map((name) => join(dirname(path), name));
    expect(beside.toSorted()).toEqual([path, `${path}-shm`, `${path}-wal`, copy].toSorted());
  });

  it("is not taken for the same when one value differs", async () => {
    const address = await lastingAddress("SQLite");
    const { copy } = await migrate(await northmere(address), address, laterList);
    const file = new SqliteFile(copy ?? "");
    const held = fingerprint(file);
    file.exec("update service set name = name || ' '");
    file.close();
    expect(() => verifyFile(copy ?? "", held)).toThrow("does not hold what the database holds");
  });

  it("that cannot be made stops the migration", async () => {
    const path = join(freshFolder(), "c".repeat(240));
    const address = `sqlite:${path}`;
    const db = await northmere(address);
    const before = await contents(address);
    await expect(migrate(db, address, laterList)).rejects.toThrow(
      /^The database could not be copied before the change 9999-later \(.+\), so nothing was changed\.$/,
    );
    expect(await contents(address)).toBe(before);
  });

  it("that is not sound stops the migration and is removed", async () => {
    const address = await lastingAddress("SQLite");
    const db = await northmere(address);
    loseAnIndexEntry(sqlitePath(address) ?? "");
    const before = await contents(address);
    await expect(migrate(db, address, laterList)).rejects.toThrow("the copy is not sound");
    expect(await contents(address)).toBe(before);
    expect(await copies(address)).toEqual([]);
  });
});

describe("the copy of a PostgreSQL schema", () => {
  it("is not taken for the same when one value differs", async () => {
    const address = await freshAddress("PostgreSQL");
    const db = await northmere(address);
    const { copy } = await migrate(db, address, laterList);
    const schema = copy ?? "";
    await db.transaction().execute(async (trx) => {
      await sql`drop table ${sql.id(schema, "service")}, month`.execute(trx);
      await sql`create table ${sql.id(schema, "service")} as table service`.execute(trx);
      await sql`truncate ${sql.id(schema, "kysely_migration")}`.execute(trx);
      await sql`insert into ${sql.id(schema, "kysely_migration")} table kysely_migration`.execute(
        trx,
      );
      await verifySchema(trx, schema);
      await sql`update ${sql.id(schema, "service")} set name = name || ' '`.execute(trx);
      await expect(verifySchema(trx, schema)).rejects.toThrow("does not hold what");
    });
  });

  it("that cannot be made stops the migration", async () => {
    const address = await freshAddress("PostgreSQL");
    const owner = await northmere(address);
    const name = new URL(address).pathname.slice(1);
    await sql`create role ${sql.id(name)} login password 'p'`.execute(owner);
    await sql`grant all on all tables in schema public to ${sql.id(name)}`.execute(owner);
    const before = await contents(address);
    const db = await open(address.replace("tests:tests", `${name}:p`));
    await expect(migrate(db, address, laterList)).rejects.toThrow(
      /^The database could not be copied before the change 9999-later \(permission denied.+\), so nothing was changed\.$/,
    );
    expect(await contents(address)).toBe(before);
  });

  it("that cannot be held against the original stops the migration", async () => {
    const address = await freshAddress("PostgreSQL");
    const db = await northmere(address);
    await sql`alter table service add column odd json`.execute(db);
    const before = await contents(address);
    await expect(migrate(db, address, laterList)).rejects.toThrow(/could not be copied.*equality/);
    expect(await contents(address)).toBe(before);
    expect(await copies(address)).toEqual([]);
  });
});

/** Damages a file so that an index has lost a row of its table. */
function loseAnIndexEntry(path: string): void {
  const file = new SqliteFile(path);
  file.unsafeMode(true);
  file.exec(`
    pragma writable_schema = on;
    create table kept as select * from sqlite_master where name = 'event_by_metric';
    delete from sqlite_master where name = 'event_by_metric';
    pragma writable_schema = reset;
    insert into event (metric_id, kind, day, name) values (1, 'rebase', '2026-01-01', 'Lost');
    pragma writable_schema = on;
    insert into sqlite_master select * from kept;
    pragma writable_schema = reset;
  `);
  file.close();
}
