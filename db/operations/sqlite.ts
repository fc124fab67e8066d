import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import SqliteFile from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import { refuseNewer } from "./migrate.ts";
import { DatabaseProblem, foreign } from "./problem.ts";
import { keepingStatements } from "./statements.ts";

const memory = ":memory:";

/** Guards against power cuts, a second process and dangling references. */
const settings = [
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["busy_timeout", 5000],
] as const;

/** Opens or creates a SQLite file, after a look at it that changes nothing. Throws DatabaseProblem. */
export function sqliteDialect(path: string): SqliteDialect {
  if (path !== memory && existsSync(path)) examine(path);
  const file = openOrCreate(path);
  for (const [name, value] of settings) file.pragma(`${name} = ${value}`);
  for (const [name, value] of settings) {
    const found = file.pragma(name, { simple: true });
    if (found !== value && !(path === memory && name === "journal_mode")) {
      throw new DatabaseProblem(`SQLite runs with ${name} ${found} where it must be ${value}.`);
    }
  }
  const config = { database: keepingStatements(file) };
  return Object.assign(new SqliteDialect(config), {
    createDriver: () => new ImmediateDriver(config),
    createAdapter: () => new TransactionalAdapter(),
  });
}

function openOrCreate(path: string): SqliteFile.Database {
  try {
    if (path !== memory) mkdirSync(dirname(path), { recursive: true });
    return new SqliteFile(path);
  } catch (error) {
    throw new DatabaseProblem(
      `${path} cannot be created or opened (${(error as Error).message}): name another file.`,
    );
  }
}

function examine(path: string): void {
  const file = statSync(path);
  if (!file.isFile())
    throw new DatabaseProblem(`${path} is not a file, so it cannot be a database.`);
  if ((file.mode & 0o222) === 0 || !writable(path)) {
    throw new DatabaseProblem(
      `${path} is read-only: let this program write to it, or name another file.`,
    );
  }
  if (file.size === 0) return;
  const { tables, applied } = lookInside(path);
  if (tables.length > 0 && !tables.includes("kysely_migration")) throw foreign(path, tables);
  refuseNewer(applied);
}

/** Inspects a file without changing it or leaving anything beside it. */
function lookInside(path: string): { tables: string[]; applied: string[] } {
  try {
    // A reader leaves files of its own beside a database, which a writer that writes nothing takes away again;
    // where there is a log to be written into the database, only a reader leaves it alone.
    const readonly = existsSync(`${path}-wal`);
    const file = new SqliteFile(path, { readonly, fileMustExist: true });
    try {
      file.pragma("query_only = 1");
      const verdict = file.pragma("quick_check(1)", { simple: true });
      if (verdict !== "ok") throw new Error(String(verdict).split("\n").at(-1));
      const column = (query: string) => file.prepare(query).pluck().all() as string[];
      const tables = column(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
      );
      const migrated = tables.includes("kysely_migration");
      return { tables, applied: migrated ? column("select name from kysely_migration") : [] };
    } finally {
      file.close();
    }
  } catch (error) {
    throw isBusy(error)
      ? new DatabaseProblem(`${path} is in use by another program: stop that one first.`)
      : new DatabaseProblem(
          `${path} is not a sound SQLite database (${(error as Error).message}): restore a copy, or name another file.`,
        );
  }
}

const isBusy = (error: unknown) =>
  error instanceof SqliteFile.SqliteError && error.code.startsWith("SQLITE_BUSY");

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Takes the write lock when a transaction begins: one that reads first would fail at once where it should wait. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** SQLite does roll back CREATE TABLE: a migration and the note that it ran are one transaction. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
