import { PostgresDialect, sql } from "kysely";
import pg from "pg";
import { DatabaseProblem } from "./problem.ts";
import type { Database } from "./schema.ts";

const settings = { server_encoding: "UTF8", fsync: "on", full_page_writes: "on" };
/** Set for every connection; a commit is on disk before it is acknowledged. */
const options = "-c synchronous_commit=on -c TimeZone=UTC -c client_encoding=UTF8";

export function postgresDialect(url: string): PostgresDialect {
  return new PostgresDialect({
    pool: new pg.Pool({
      connectionString: url,
      options,
      max: 10,
      connectionTimeoutMillis: 5000,
      application_name: "real-headlines",
    }),
  });
}

/** Throws DatabaseProblem where the server cannot be reached or could lose what it acknowledged. */
export async function assertPostgresSettings(db: Database, url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  for (const [name, wanted] of Object.entries(settings)) {
    const found = await sql<{ setting: string }>`select current_setting(${name}) as setting`
      .execute(db)
      .catch((error: Error) => {
        throw new DatabaseProblem(
          `PostgreSQL at ${host}${pathname} cannot be used (${error.message || "no answer"}): check DATABASE_URL and that the server runs.`,
        );
      });
    const setting = found.rows[0]?.setting;
    if (setting !== wanted) {
      throw new DatabaseProblem(
        `PostgreSQL runs with ${name} ${setting} where it must be ${wanted}.`,
      );
    }
  }
}
