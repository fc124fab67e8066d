import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { changeCampaign } from "#db/changes/campaigns/campaigns.ts";
import { decideClaim, writeClaim } from "#db/changes/verdicts/claims.ts";
import { findCampaign, preRegistrationsOf } from "#db/queries/campaigns/campaigns.ts";
import { claimDecisionsOf } from "#db/queries/verdicts/claims.ts";
import type { Database } from "#db/schema.ts";
import { settleNorthmere, signUpOnline, stamp } from "#tests/setup/cast.ts";
import { dialects, freshDatabase } from "#tests/setup/databases.ts";

async function campaignIn(db: Database) {
  const cast = await settleNorthmere(db);
  const plan = signUpOnline(cast);
  const { id = 0 } = (await findCampaign(db, plan.campaign.slug)) ?? {};
  const byHana = { ...stamp, personId: cast.hanaId, author: "Hana" };
  const byOlive = { ...stamp, personId: cast.oliveId, author: "Olive" };
  return { ...cast, id, plan, byHana, byOlive };
}

describe.each(dialects)("an objective on %s", (dialect) => {
  it("is pre-registered with its campaign, and again when its terms change", async () => {
    const db = await freshDatabase(dialect);
    const { id, plan, byHana, gardenWasteId } = await campaignIn(db);
    const first = {
      campaignId: id,
      metricId: gardenWasteId,
      direction: "more",
      startsOn: "2026-05-01",
      endsOn: "2026-06-30",
      followUp: 3,
      comparisonId: null,
    };
    expect(await preRegistrationsOf(db, id)).toMatchObject([{ ...first, sealedAt: stamp.at }]);

    await changeCampaign(db, byHana, id, { ...plan, vanity: [] });
    expect(await preRegistrationsOf(db, id)).toHaveLength(1);

    const later = { ...byHana, at: "2026-12-01T09:00:00.000Z" };
    const longer = plan.objectives.map((objective) => ({ ...objective, followUp: 6 }));
    await changeCampaign(db, later, id, { ...plan, objectives: longer });
    const second = { ...first, followUp: 6, sealedAt: later.at, sealedById: byHana.personId };
    expect(await preRegistrationsOf(db, id)).toMatchObject([first, second]);
  });

  it.each(["update seal set follow_up = 12", "delete from seal"])(
    "refuses %s",
    async (statement) => {
      const db = await freshDatabase(dialect);
      await campaignIn(db);
      await expect(sql.raw(statement).execute(db)).rejects.toThrow("seal is append-only");
    },
  );
});

describe.each(dialects)("a claim on %s", (dialect) => {
  it("is signed off once, and by somebody other than its author", async () => {
    const db = await freshDatabase(dialect);
    const { id: campaignId, gardenWasteId: metricId, byHana, byOlive } = await campaignIn(db);
    const claim = { campaignId, metricId, text: "More signed up online.", verdict: "{}" };
    const claimId = await writeClaim(db, byHana, claim);
    const approval = {
      decision: "signed off" as const,
      considered: "The price rise of April",
      reason: null,
    };
    await expect(decideClaim(db, byHana, claimId, approval)).rejects.toThrow(TypeError);
    expect(await decideClaim(db, byOlive, claimId, approval)).toBe("decided");
    expect(await decideClaim(db, byOlive, claimId, approval)).toBe("decided before");
    expect(await claimDecisionsOf(db, campaignId)).toMatchObject([
      { claimId, decision: "signed off", decidedBy: "Olive" },
    ]);
  });
});
