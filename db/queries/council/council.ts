import type { Council, LogoType } from "#app/domain/council/council.ts";
import type { FirstSteps } from "#app/domain/council/first-steps.ts";
import type { Database } from "#db/schema.ts";

/** The council of this installation, or undefined on an empty database. */
export function findCouncil(db: Database): Promise<Council | undefined> {
  return db
    .selectFrom("council")
    .select(["name", "accent", "nation", "financialYearStart", "logo", "demo", "demoNote", "today"])
    .executeTakeFirst();
}

/** The picture that a logo's hash names, in base64. */
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

/** How far a council has come since it was founded. */
export async function firstSteps(db: Database): Promise<FirstSteps> {
  const row = await db
    .selectFrom("council")
    .select(({ selectFrom, fn }) => [
      "council.setUpEndedAt",
      "council.logo",
      selectFrom("service").select(fn.countAll().as("n")).as("services"),
      selectFrom("metric").select(fn.countAll().as("n")).as("metrics"),
      selectFrom("metric").where("ownerId", "is", null).select(fn.countAll().as("n")).as("unowned"),
      selectFrom("person")
        .where("disabledAt", "is", null)
        .select(fn.countAll().as("n"))
        .as("people"),
      selectFrom("figure").select(fn.countAll().as("n")).as("figures"),
      selectFrom("campaign").select(fn.countAll().as("n")).as("campaigns"),
      selectFrom("publication").select(fn.countAll().as("n")).as("publications"),
    ])
    .executeTakeFirstOrThrow();
  const { setUpEndedAt, logo, ...counts } = row;
  return {
    isPutAway: setUpEndedAt !== null,
    hasLogo: logo !== null,
    services: Number(counts.services),
    metrics: Number(counts.metrics),
    unowned: Number(counts.unowned),
    people: Number(counts.people),
    figures: Number(counts.figures),
    campaigns: Number(counts.campaigns),
    publications: Number(counts.publications),
  };
}
