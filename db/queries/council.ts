import type { Council } from "#app/domain/council.ts";
import type { Database } from "../schema.ts";

/** The council of this installation, or undefined on an empty database. */
export function findCouncil(db: Database): Promise<Council | undefined> {
  return db
    .selectFrom("council")
    .select(["name", "accent", "nation", "financialYearStart", "logo", "demo", "demoNote", "today"])
    .executeTakeFirst();
}
