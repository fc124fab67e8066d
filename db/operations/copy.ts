import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import SqliteFile from "better-sqlite3";
import { sql } from "kysely";
import type { Database, Trx } from "#db/schema.ts";
import { DatabaseProblem } from "./problem.ts";

/** Returns the verified copy's name. @throws DatabaseProblem, leaving no copy */
export async function copyBeforeMigration(
  db: Database,
  address: string,
  migration: string,
): Promise<string> {
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  // Two processes may copy at one moment: neither may write over the other's.
  const own = randomBytes(3).toString("hex");
  try {
    return address.startsWith("sqlite:")
      ? await copyFile(address.slice("sqlite:".length), `before-${migration}-${moment}-${own}`)
      : await copySchema(db, `before_${migration.slice(0, 4)}_${moment}_${own}`);
  } catch (error) {
    throw new DatabaseProblem(
      `The database could not be copied before the change ${migration} (${(error as Error).message}), so nothing was changed.`,
      { cause: error },
    );
  }
}

async function copyFile(path: string, label: string): Promise<string> {
  const copyPath = `${path}.${label}`;
  const original = new SqliteFile(path, { readonly: true });
  try {
    // Others may write meanwhile: what is copied and what it is held against are one moment's.
    original.exec("begin");
    const held = fingerprint(original);
    await original.backup(copyPath);
    verifyFile(copyPath, held);
    return copyPath;
  } catch (error) {
    rmSync(copyPath, { force: true });
    throw error;
  } finally {
    original.close();
  }
}

/** Throws where a copied file is not sound or does not hold what the database held. */
export function verifyFile(copyPath: string, held: string): void {
  const copy = new SqliteFile(copyPath, { fileMustExist: true });
  try {
    const verdict = copy.pragma("integrity_check(1)", { simple: true });
    if (verdict !== "ok") throw new Error(`the copy is not sound: ${verdict}`);
    if (fingerprint(copy) !== held) throw notTheSame;
  } finally {
    copy.close();
  }
}

/** Stands for every table, row and value of a file. */
export function fingerprint(file: SqliteFile.Database): string {
  const hash = createHash("sha256");
  const tables = file
    .prepare<[], { name: string }>(
      "select name, sql from sqlite_master where type = 'table' order by name",
    )
    .all();
  for (const table of tables) {
    hash.update(JSON.stringify(table));
    const rows = file.prepare(`select * from "${table.name}"`).raw().iterate();
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest("hex");
}

async function copySchema(db: Database, schema: string): Promise<string> {
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const tables = await tablesHere(trx);
      await trx.schema.createSchema(schema).execute();
      for (const table of tables) {
        await sql`create table ${sql.id(schema, table)} as table ${sql.id(table)}`.execute(trx);
      }
      await verifySchema(trx, schema);
    });
  return schema;
}

/** Throws where a copied schema does not hold the rows that the database holds. */
export async function verifySchema(trx: Trx, schema: string): Promise<void> {
  for (const name of await tablesHere(trx)) {
    const table = sql`table ${sql.id(name)}`;
    const copied = sql`table ${sql.id(schema, name)}`;
    const { rows } = await sql<{ differs: boolean }>`
      select exists (${table} except all ${copied}) or exists (${copied} except all ${table}) as differs
    `.execute(trx);
    if (rows[0]?.differs !== false) throw notTheSame;
  }
}

/** The tables of the current schema of PostgreSQL. */
export async function tablesHere(trx: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema() order by tablename
  `.execute(trx);
  return rows.map(({ name }) => name);
}

const notTheSame = new Error("the copy does not hold what the database holds");
