import type { EvidenceRecords } from "#app/domain/verdicts/campaign-evidence.ts";
import { preRegistrationsOf, trialsOf } from "#db/queries/campaigns/campaigns.ts";
import { savingsOf, unitCosts } from "#db/queries/campaigns/money.ts";
import { revisionsOf } from "#db/queries/metrics/figures.ts";
import type { Database } from "#db/schema.ts";

/** The records of a campaign besides its plan; `metricId` is its main outcome, null if it names none. */
export async function campaignEvidence(
  db: Database,
  campaignId: number,
  metricId: number | null,
): Promise<EvidenceRecords> {
  const [trial] = await trialsOf(db, campaignId);
  return {
    preRegistrations: await preRegistrationsOf(db, campaignId),
    trial,
    savings: await savingsOf(db, campaignId),
    unitCosts: await unitCosts(db),
    given: metricId === null ? [] : await revisionsOf(db, metricId),
  };
}
