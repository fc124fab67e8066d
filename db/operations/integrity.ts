import { sql } from "kysely";
import type { Database } from "#db/schema.ts";

/** SQLite's integrity check of an open database: "ok" if it is sound. */
export async function integrityOf(db: Database): Promise<string> {
  const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db);
  return rows.map((row) => row.integrityCheck).join("\n");
}
