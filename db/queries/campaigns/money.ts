import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import type { Database } from "#db/schema.ts";

/** Every unit cost, in the order in which they were added. */
export function unitCosts(db: Database): Promise<UnitCost[]> {
  return db.selectFrom("unitCost").selectAll().orderBy("id").execute();
}

/** The savings of one campaign, or of all. */
export function savingsOf(db: Database, campaignId?: number): Promise<Saving[]> {
  let query = db.selectFrom("saving").selectAll();
  if (campaignId !== undefined) query = query.where("campaignId", "=", campaignId);
  return query.orderBy("campaignId").orderBy("metricId").execute();
}
