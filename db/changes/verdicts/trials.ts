import type { Trial } from "#app/domain/campaigns/campaign.ts";
import { audited, isSame } from "#db/changes/change.ts";
import { trialsOf } from "#db/queries/campaigns/campaigns.ts";

/** Writes nothing if it is the same. */
export const enterTrial = audited(async ({ trx, audit }, trial: Trial) => {
  const { campaignId, ...entered } = trial;
  const [before] = await trialsOf(trx, campaignId);
  if (before && isSame(before, trial)) return;
  await trx
    .insertInto("trial")
    .values(trial)
    .onConflict((conflict) => conflict.column("campaignId").doUpdateSet(entered))
    .execute();
  audit("enter trial", "trial", campaignId, { before, after: trial });
});

export const withdrawTrial = audited(async ({ trx, audit }, campaignId: number, reason: string) => {
  const [before] = await trialsOf(trx, campaignId);
  if (!before) return;
  await trx.deleteFrom("trial").where("campaignId", "=", campaignId).execute();
  audit("withdraw trial", "trial", campaignId, { before, reason });
});
