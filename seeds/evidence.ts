import { addUnitCost, setSaving } from "#db/changes/campaigns/money.ts";
import { enterTrial } from "#db/changes/verdicts/trials.ts";
import { findCampaign } from "#db/queries/campaigns/campaigns.ts";
import type { Database } from "#db/schema.ts";
import type { Author, Deed } from "./deed.ts";
import { named } from "./named.ts";
import type { Story } from "./story.ts";

/** Unit costs, savings and trials. */
export function evidenceDeeds(
  db: Database,
  { unitCosts = [], campaigns }: Story,
  authorOf: (email: string) => Author,
  metricOf: (slug: string) => number,
): Deed[] {
  const costs = new Map<string, number>();
  const costing = unitCosts.map(
    ({ key, addedOn: day, by, ...cost }): Deed => ({
      day,
      by: authorOf(by),
      run: async (stamp) => costs.set(key, await addUnitCost(db, stamp, cost)),
    }),
  );
  const campaignOf = async (slug: string) => {
    const campaign = await findCampaign(db, slug);
    if (!campaign) throw new Error(`${slug} was not planned before more was told of it`);
    return campaign.id;
  };
  const trying = campaigns.flatMap(({ slug, owner, trial }): Deed[] => {
    if (!trial) return [];
    const { enteredOn: day, ...drawn } = trial;
    const run: Deed["run"] = async (stamp) =>
      enterTrial(db, stamp, { ...drawn, campaignId: await campaignOf(slug) });
    return [{ day, by: authorOf(owner), run }];
  });
  const sparing = campaigns.flatMap(({ slug, owner, saving }): Deed[] => {
    if (!saving) return [];
    const metric = (one: string | null) => (one === null ? null : metricOf(one));
    const run: Deed["run"] = async (stamp) =>
      setSaving(db, stamp, {
        campaignId: await campaignOf(slug),
        metricId: metricOf(saving.metric),
        fromId: named(costs, saving.from),
        toId: saving.to === null ? null : named(costs, saving.to),
        contactsId: metric(saving.contacts),
        failedId: metric(saving.failed),
        confirmedBy: null,
        confirmedOn: null,
        costCentre: null,
      });
    return [{ day: saving.setOn, by: authorOf(owner), run }];
  });
  return [...costing, ...trying, ...sparing];
}
