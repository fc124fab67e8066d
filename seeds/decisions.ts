import { recordDecision, recordOutcome } from "#db/changes/reviews/decisions.ts";
import { findCampaign } from "#db/queries/campaigns/campaigns.ts";
import type { Database } from "#db/schema.ts";
import type { Author, Deed } from "./deed.ts";
import { named } from "./named.ts";
import type { DecisionStory, Story } from "./story.ts";

type Person = Author & { personId: number };

export function decisionDeeds(
  db: Database,
  { decisions = [] }: Story,
  personOf: (email: string) => Person,
): Deed[] {
  const ids = new Map<string, number>();
  return decisions.flatMap((told): Deed[] => {
    const by = personOf(told.by);
    const deciding: Deed = {
      day: told.on,
      by,
      run: async (stamp) => {
        const { month, kind, text, dueMonth } = told;
        const ownerId = personOf(told.owner).personId;
        const campaignId = await campaignOf(db, told);
        const decision = { month, kind, text, dueMonth, ownerId, campaignId };
        ids.set(text, await recordDecision(db, stamp, decision));
      },
    };
    const outcomes = told.outcomes.map(
      ({ on, state, note }): Deed => ({
        day: on,
        by,
        run: (stamp) =>
          recordOutcome(db, stamp, { decisionId: named(ids, told.text), state, note }),
      }),
    );
    return [deciding, ...outcomes];
  });
}

async function campaignOf(db: Database, { campaign: slug }: DecisionStory): Promise<number | null> {
  if (slug === null) return null;
  const campaign = await findCampaign(db, slug);
  if (!campaign) throw new Error(`Nobody has planned ${slug}`);
  return campaign.id;
}
