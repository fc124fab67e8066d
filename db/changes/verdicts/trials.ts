import type { Trial } from "#app/domain/campaigns/campaign.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { trialsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Database } from "#db/schema.ts";

/** Enters or alters a campaign's randomised trial; the same again changes nothing. */
export function enterTrial(db: Database, stamp: Stamp, trial: Trial): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
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
}

export function withdrawTrial(
  db: Database,
  stamp: Stamp,
  campaignId: number,
  reason: string,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const [before] = await trialsOf(trx, campaignId);
    if (!before) return;
    await trx.deleteFrom("trial").where("campaignId", "=", campaignId).execute();
    audit("withdraw trial", "trial", campaignId, { before, reason });
  });
}

const isSame = (one: Trial, other: Trial) =>
  (Object.keys(one) as (keyof Trial)[]).every((part) => one[part] === other[part]);
