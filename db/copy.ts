import SqliteFile from "better-sqlite3";
import { sql } from "kysely";
import { DatabaseProblem } from "./problem.ts";
import type { Database } from "./schema.ts";

/**
 * Copies a whole database before a migration touches it and verifies the copy, table by table.
 * A SQLite file is copied to a file beside it, a PostgreSQL schema to a schema beside it; returns its name.
 * Throws DatabaseProblem where the copy does not hold what the database holds.
 */
export async function copyBeforeMigration(
  db: Database,
  address: string,
  migration: string,
): Promise<string> {
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 17);
  return address.startsWith("sqlite:")
    ? copyFile(address.slice("sqlite:".length), `before-${migration}-${moment}`)
    : copySchema(db, `before_${migration.slice(0, 4)}_${moment}`);
}

async function copyFile(path: string, label: string): Promise<string> {
  const copyPath = `${path}.${label}`;
  const original = new SqliteFile(path, { readonly: true });
  try {
    await original.backup(copyPath);
    const copy = new SqliteFile(copyPath, { readonly: true });
    try {
      const sound = copy.pragma("integrity_check", { simple: true }) === "ok";
      if (!sound || contents(copy) !== contents(original)) throw notTheSame(copyPath);
    } finally {
      copy.close();
    }
  } finally {
    original.close();
  }
  return copyPath;
}

function contents(file: SqliteFile.Database): string {
  const tables = file
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all() as string[];
  const counts = tables.map((table) => [
    table,
    file.prepare(`select count(*) from "${table}"`).pluck().get(),
  ]);
  return JSON.stringify(counts);
}

async function copySchema(db: Database, schema: string): Promise<string> {
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const tables = await trx.introspection.getTables({ withInternalKyselyTables: true });
      const [current] = (
        await sql<{ schema: string }>`select current_schema() as schema`.execute(trx)
      ).rows;
      await trx.schema.createSchema(schema).execute();
      for (const { name } of tables.filter((table) => table.schema === current?.schema)) {
        const copied = sql.id(schema, name);
        await sql`create table ${copied} as table ${sql.id(name)}`.execute(trx);
        const [same] = (
          await sql<{
            same: boolean;
          }>`select ${fingerprint(copied)} is not distinct from ${fingerprint(sql.id(name))} as same`.execute(
            trx,
          )
        ).rows;
        if (!same?.same) throw notTheSame(schema);
      }
    });
  return schema;
}

const fingerprint = (table: ReturnType<typeof sql.id>) =>
  sql`(select md5(string_agg(row_text, ',' order by row_text)) from (select t::text as row_text from ${table} as t) as texts)`;

const notTheSame = (where: string) =>
  new DatabaseProblem(
    `The copy ${where} does not hold what the database holds: nothing was migrated.`,
  );
