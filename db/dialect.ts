/**
 * Where SQLite and PostgreSQL must differ. Migrations import this file, so what they use of it is frozen with them:
 * add beside it, never change it.
 */
import {
  type CreateTableBuilder,
  type Kysely,
  type QueryExecutorProvider,
  SqliteAdapter,
  sql,
} from "kysely";
import type { Trx } from "./schema.ts";

export function isSqlite(db: QueryExecutorProvider): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter;
}

/** Ids count up and are never reused. */
export function tableWithId(db: Kysely<unknown>, table: string): CreateTableBuilder<string, "id"> {
  const builder = db.schema.createTable(table);
  return isSqlite(db)
    ? builder.addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    : builder.addColumn("id", "integer", (column) =>
        column.primaryKey().generatedByDefaultAsIdentity(),
      );
}

export async function makeAppendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  const refusal = `${table} is append-only`;
  if (isSqlite(db)) {
    for (const alteration of ["update", "delete"]) {
      await sql`create trigger ${sql.id(`${table}_refuses_${alteration}`)}
        before ${sql.raw(alteration)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(refusal)}); end`.execute(db);
    }
    return;
  }
  await sql`create function ${sql.id(`${table}_refuses`)}() returns trigger language plpgsql
    as ${sql.lit(`begin raise exception '${refusal}'; end`)}`.execute(db);
  await sql`create trigger ${sql.id(`${table}_refuses_alteration`)}
    before update or delete or truncate on ${sql.table(table)}
    for each statement execute function ${sql.id(`${table}_refuses`)}()`.execute(db);
}

/** Locks the table until the transaction ends, so that PostgreSQL's ids become visible in order. */
export async function holdTable(trx: QueryExecutorProvider, table: string): Promise<void> {
  const hold =
    trx.getExecutor().adapter instanceof SqliteAdapter
      ? sql`update ${sql.table(table)} set id = id where false`
      : sql`lock table ${sql.table(table)} in share mode`;
  await hold.execute(trx);
}

/** Lets nobody else alter a row until the transaction ends: PostgreSQL locks the rows that are written. */
export async function holdRow(
  trx: QueryExecutorProvider,
  table: "campaign" | "metric" | "person",
  id: number,
): Promise<void> {
  await sql`update ${sql.table(table)} set name = name where id = ${id}`.execute(trx);
}

/** Lets no other transaction past the same name until this one has ended. SQLite has only one at a time. */
export async function holdOthers(trx: Trx, name: string): Promise<void> {
  if (isSqlite(trx)) return;
  await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(trx);
}
