import type SqliteFile from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Those of every page and of a long import: there are a few hundred questions in all. */
const mostKept = 300;

/** Caches prepared statements: preparing one takes longer than running it. */
export function keepingStatements(file: SqliteFile.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void file.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? file.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}
