import { PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Database } from "#db/schema.ts";
import { tablesHere } from "./copy.ts";
import { DatabaseProblem, foreign } from "./problem.ts";

const settings = {
  server_encoding: "UTF8",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  transaction_read_only: "off",
};
/** Set for every connection; a commit is on disk before it is acknowledged. */
const options = "-c synchronous_commit=on -c TimeZone=UTC -c client_encoding=UTF8";

/** Throws DatabaseProblem where the address cannot be read. */
export function postgresDialect(url: string): PostgresDialect {
  refuseUnreadable(url);
  const pool = new pg.Pool({
    connectionString: url,
    options,
    max: 10,
    connectionTimeoutMillis: 5000,
    application_name: "real-headlines",
  });
  // A connection that the server breaks fails the query it is asked next; unheard, it would end the whole program.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new PostgresDialect({ pool });
}

/** Throws DatabaseProblem where the server cannot be reached, could lose what it acknowledged, or holds something else. */
export async function examinePostgres(db: Database, url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const where = `PostgreSQL at ${host}${pathname}`;
  for (const [name, wanted] of Object.entries(settings)) {
    const found = await sql<{ setting: string }>`select current_setting(${name}) as setting`
      .execute(db)
      .catch((error: Error) => {
        throw new DatabaseProblem(
          `${where} cannot be used (${error.message || "no answer"}): check DATABASE_URL and that the server runs.`,
        );
      });
    const setting = found.rows[0]?.setting;
    if (setting !== wanted) {
      throw new DatabaseProblem(
        `PostgreSQL runs with ${name} ${setting} where it must be ${wanted}.`,
      );
    }
  }
  const tables = await tablesHere(db);
  if (tables.length > 0 && !tables.includes("kysely_migration")) throw foreign(where, tables);
}

/** What a password leaves in an address when it is not percent-encoded would be taken for a host or a name, and said. */
function refuseUnreadable(url: string): void {
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (!read || read.hash || `${read.pathname}${read.search}`.includes("@")) {
    throw new DatabaseProblem(
      "DATABASE_URL cannot be read as an address: write postgres://user:password@host/name, and percent-encode what is not a letter or a digit in the password.",
    );
  }
}
