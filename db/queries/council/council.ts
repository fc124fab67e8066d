import type { Council, LogoType } from "#app/domain/council/council.ts";
import type { FirstSteps } from "#app/domain/council/first-steps.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Database } from "#db/schema.ts";

/** Undefined on an empty database. */
export function findCouncil(db: Database): Promise<Council | undefined> {
  return db
    .selectFrom("council")
    .select(["name", "accent", "nation", "financialYearStart", "logo", "demo", "demoNote", "today"])
    .executeTakeFirst();
}

/** `content` is in base64. */
export function findLogo(
  db: Database,
  hash: string,
): Promise<{ type: LogoType; content: string } | undefined> {
  return db
    .selectFrom("logo")
    .select(["type", "content"])
    .where("hash", "=", hash)
    .executeTakeFirst();
}

export async function firstSteps(db: Database): Promise<FirstSteps> {
  const { setUpEndedAt, logo } = await db
    .selectFrom("council")
    .select(["setUpEndedAt", "logo"])
    .executeTakeFirstOrThrow();
  const countOf = async (table: "service" | "metric" | "figure" | "campaign" | "publication") => {
    const rows = db.selectFrom(table).select(({ fn }) => fn.countAll().as("count"));
    return Number((await rows.executeTakeFirstOrThrow()).count);
  };
  return {
    isPutAway: setUpEndedAt !== null,
    hasLogo: logo !== null,
    services: await countOf("service"),
    metrics: await countOf("metric"),
    people: (await peopleWithRoles(db)).length,
    figures: await countOf("figure"),
    campaigns: await countOf("campaign"),
    publications: await countOf("publication"),
  };
}
