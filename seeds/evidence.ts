import { addUnitCost, setSaving } from "#db/changes/campaigns/money.ts";
import { enterTrial } from "#db/changes/verdicts/trials.ts";
import { type Deed, named, type Scene } from "./deed.ts";

export function evidenceDeeds({ db, story, personOf, metricOf, campaignOf }: Scene): Deed[] {
  const { unitCosts = [], campaigns } = story;
  const costs = new Map<string, number>();
  const costing = unitCosts.map(({ key, addedOn: day, by, ...cost }): Deed => {
    const run: Deed["run"] = async (at) => costs.set(key, await addUnitCost(db, at, cost));
    return { day, by: personOf(by), run };
  });
  const trying = campaigns.flatMap(({ slug, owner, trial }): Deed[] => {
    if (!trial) return [];
    const { enteredOn: day, ...drawn } = trial;
    const run: Deed["run"] = async (stamp) =>
      enterTrial(db, stamp, { ...drawn, campaignId: await campaignOf(slug) });
    return [{ day, by: personOf(owner), run }];
  });
  const saving = campaigns.flatMap(({ slug, owner, outcomes: [outcome], saving }): Deed[] => {
    if (!saving || outcome === undefined) return [];
    const { setOn: day, from, to, contacts, failed } = saving;
    const run: Deed["run"] = async (stamp) =>
      setSaving(db, stamp, {
        campaignId: await campaignOf(slug),
        metricId: metricOf(outcome),
        fromId: named(costs, from),
        toId: to === undefined ? null : named(costs, to),
        contactsId: contacts === undefined ? null : metricOf(contacts),
        failedId: failed === undefined ? null : metricOf(failed),
        ...{ confirmedBy: null, confirmedOn: null, costCentre: null },
      });
    return [{ day, by: personOf(owner), run }];
  });
  return [...costing, ...trying, ...saving];
}
