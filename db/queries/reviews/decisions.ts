import type { Month } from "#app/domain/calendar/period.ts";
import type { DecisionTold } from "#app/domain/reviews/decision.ts";
import type { Database } from "#db/schema.ts";

/** Of the reviews up to a month, oldest first, each with its newest outcome. */
export function decisionsUntil(db: Database, month: Month): Promise<DecisionTold[]> {
  return told(db).where("decision.month", "<=", month).orderBy("decision.id").execute();
}

export function findDecision(db: Database, id: number): Promise<DecisionTold | undefined> {
  return told(db).where("decision.id", "=", id).executeTakeFirst();
}

function told(db: Database) {
  return db
    .selectFrom("decision")
    .innerJoin("person as owner", "owner.id", "decision.ownerId")
    .leftJoin("campaign", "campaign.id", "decision.campaignId")
    .leftJoin("decisionOutcome as outcome", (join) =>
      join.on(({ eb, selectFrom }) =>
        eb(
          "outcome.id",
          "=",
          selectFrom("decisionOutcome as any")
            .select(({ fn }) => fn.max("any.id").as("newest"))
            .whereRef("any.decisionId", "=", "decision.id"),
        ),
      ),
    )
    .leftJoin("person as sayer", "sayer.id", "outcome.saidById")
    .selectAll("decision")
    .select([
      "campaign.slug as campaignSlug",
      "campaign.name as campaignName",
      "owner.name as ownerName",
      "outcome.id as outcomeId",
      "outcome.state",
      "outcome.note",
      "outcome.saidAt",
      "sayer.name as saidBy",
    ]);
}
