import type { EvidenceRecords } from "#app/domain/campaign-evidence.ts";
import type { Database } from "../schema.ts";
import { sealsOf, trialsOf } from "./campaigns.ts";
import { revisionsOf } from "./figures.ts";
import { savingsOf, unitCosts } from "./money.ts";

/** What is kept of a campaign beside its plan; `metricId` is its main outcome's, null where it names none. */
export async function campaignEvidence(
  db: Database,
  campaignId: number,
  metricId: number | null,
): Promise<EvidenceRecords> {
  const [trial] = await trialsOf(db, campaignId);
  return {
    seals: await sealsOf(db, campaignId),
    trial,
    savings: await savingsOf(db, campaignId),
    unitCosts: await unitCosts(db),
    given: metricId === null ? [] : await revisionsOf(db, metricId),
  };
}
