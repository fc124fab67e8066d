import {
  CamelCasePlugin,
  HandleEmptyInListsPlugin,
  Kysely,
  replaceWithNoncontingentExpression,
} from "kysely";
import type { Database, Schema } from "#db/schema.ts";
import { appliedMigrations, knownMigrations, refuseNewer } from "./migrate.ts";
import { examinePostgres, postgresDialect } from "./postgres.ts";
import { DatabaseProblem } from "./problem.ts";
import { sqliteDialect } from "./sqlite.ts";

/** Opens `sqlite:PATH` or `postgres://…`. @throws DatabaseProblem if unusable or too new */
export async function openDatabase(address: string): Promise<Database> {
  const db = new Kysely<Schema>({
    dialect: dialectOf(address),
    plugins: [
      new CamelCasePlugin(),
      new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
    ],
  });
  try {
    if (isPostgres(address)) await examinePostgres(db, address);
    refuseNewer(await appliedMigrations(db));
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Opens a database whose schema must be the program's own: for commands that do not migrate. */
export async function openCurrentDatabase(address: string): Promise<Database> {
  const db = await openDatabase(address);
  const applied = await appliedMigrations(db);
  if (applied.length === knownMigrations.length) return db;
  await db.destroy();
  throw new DatabaseProblem(
    applied.length === 0
      ? "The database is empty: run npm run migrate, or npm start, first."
      : "The database is older than the program: run npm run migrate first.",
  );
}

function dialectOf(address: string) {
  if (isPostgres(address)) return postgresDialect(address);
  const path = sqlitePath(address);
  if (path) return sqliteDialect(path);
  throw new DatabaseProblem(
    "DATABASE_URL must begin with sqlite: and a file's path, or with postgres://: for example sqlite:var/real-headlines.sqlite.",
  );
}

export const isPostgres = (address: string): boolean => /^postgres(ql)?:\/\//.test(address);

/** The path in `sqlite:PATH`, undefined for any other address. */
export const sqlitePath = (address: string): string | undefined =>
  address.startsWith("sqlite:") ? address.slice("sqlite:".length) || undefined : undefined;
