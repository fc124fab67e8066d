import type { ClaimByAuthor, DecisionByPerson } from "#app/domain/verdicts/claim-record.ts";
import type { Database } from "#db/schema.ts";

export function findClaim(
  db: Database,
  id: number,
): Promise<(ClaimByAuthor & { campaignSlug: string }) | undefined> {
  return db
    .selectFrom("claim")
    .innerJoin("person", "person.id", "claim.authorId")
    .innerJoin("campaign", "campaign.id", "claim.campaignId")
    .selectAll("claim")
    .select(["person.name as author", "campaign.slug as campaignSlug"])
    .where("claim.id", "=", id)
    .executeTakeFirst();
}

/** Claims on one campaign, or on all, oldest first. */
export function claimsOf(db: Database, campaignId?: number): Promise<ClaimByAuthor[]> {
  let query = db
    .selectFrom("claim")
    .innerJoin("person", "person.id", "claim.authorId")
    .selectAll("claim")
    .select("person.name as author");
  if (campaignId !== undefined) query = query.where("campaignId", "=", campaignId);
  return query.orderBy("claim.id").execute();
}

/** Decisions on the claims of one campaign, or of all, oldest first. */
export function claimDecisionsOf(db: Database, campaignId?: number): Promise<DecisionByPerson[]> {
  let query = db
    .selectFrom("claimDecision")
    .innerJoin("claim", "claim.id", "claimDecision.claimId")
    .innerJoin("person", "person.id", "claimDecision.personId")
    .selectAll("claimDecision")
    .select("person.name as decidedBy");
  if (campaignId !== undefined) query = query.where("claim.campaignId", "=", campaignId);
  return query.orderBy("claimDecision.id").execute();
}
