import { describe, expect, it } from "vitest";
import { type Amount, given } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { publishReview } from "#db/changes/reviews/publications.ts";
import {
  allCampaigns,
  campaignMetrics,
  campaignsAndTrials,
  metricsAndObjectives,
  objectives,
  trialsOf,
} from "#db/queries/campaigns/campaigns.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { findPublication, publishedRecords } from "#db/queries/reviews/publications.ts";
import type { Database } from "#db/schema.ts";
import { settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { dialects, freshDatabase } from "#tests/setup/databases.ts";

const review = {
  month: "2026-05",
  publishedOn: "2026-06-09",
  ask: null,
  contactName: "Hana",
  contactEmail: "hana@northmere.example",
};

const giving = (db: Database, id: number, period: string) => (amount: Amount) =>
  recordFigures(db, stamp, { id, measure: "count" }, [{ period, amount }], {
    source: "By hand",
    reason: "Counted again",
  });

describe.each(dialects)("a published review on %s", (dialect) => {
  it("is told of as what a figure was, however often it was corrected before and since", async () => {
    const db = await freshDatabase(dialect);
    const { missedBinsId } = await settleNorthmere(db);
    const give = giving(db, missedBinsId, "2026-05");
    const wasOf = async () => (await figuresInForce(db))[0]?.wasValue;
    await give(given(1));
    await give(given(2));
    expect(await wasOf()).toBe(1);
    await publishReview(db, stamp, review);
    expect(await wasOf()).toBe(1);
    await give(given(3));
    await give(given(4));
    expect(await wasOf()).toBe(2);
    await publishReview(db, stamp, { ...review, month: "2026-06" });
    await give(given(5));
    expect(await wasOf()).toBe(4);
    expect((await publishedRecords(db, "2026-05"))?.figures).toMatchObject([
      { value: 2, wasValue: 1 },
    ]);
    expect((await publishedRecords(db, "2026-06"))?.figures).toMatchObject([
      { value: 4, wasValue: 2 },
    ]);
  });

  it("is not told of where it left the figure out, as of a later month or quarter", async () => {
    const db = await freshDatabase(dialect);
    const { missedBinsId } = await settleNorthmere(db);
    for (const period of ["2026-Q2", "2026-06"]) {
      const give = giving(db, missedBinsId, period);
      await give(given(1));
      await publishReview(db, stamp, { ...review, month: `2026-0${period === "2026-06" ? 5 : 4}` });
      await give(given(2));
      await give(given(3));
      const [figure] = await figuresInForce(db, { periods: [period] });
      expect(figure, period).toMatchObject({ value: 3, wasValue: 2 });
    }
  });

  it("reads what it reads in one question as two would tell it", async () => {
    const db = await freshDatabase(dialect);
    await settleNorthmere(db);
    expect(await campaignsAndTrials(db)).toEqual({
      campaigns: await allCampaigns(db),
      trials: await trialsOf(db),
    });
    expect(await metricsAndObjectives(db)).toEqual({
      campaignMetrics: await campaignMetrics(db),
      objectives: await objectives(db),
    });
  });
});

describe("publishing on PostgreSQL", () => {
  it("waits for figures that are being given, so that none of a lower number comes later", async () => {
    const db = await freshDatabase("PostgreSQL");
    const { missedBinsId } = await settleNorthmere(db);
    const figure = {
      metricId: missedBinsId,
      state: "given" as const,
      value: 1,
      part: null,
      whole: null,
      note: null,
      source: "By hand",
      givenById: null,
      givenAt: stamp.at,
      replacesId: null,
      reason: null,
      confirmation: null,
      importId: null,
    };
    const began = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    const slow = db.transaction().execute(async (trx) => {
      await trx
        .insertInto("figure")
        .values({ ...figure, period: "2026-04" })
        .execute();
      began.resolve();
      await mayEnd.promise;
    });
    await began.promise;
    let isPublished = false;
    const publishing = publishReview(db, stamp, review).then(() => {
      isPublished = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isPublished).toBe(false);
    mayEnd.resolve();
    await Promise.all([slow, publishing]);
    const [given] = await figuresInForce(db);
    expect((await findPublication(db, "2026-05"))?.lastFigureId).toBe(given?.id);
  });
});
