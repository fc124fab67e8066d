import { expect, it } from "vitest";
import { periodsBetween } from "#app/domain/calendar/period.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { allCampaigns } from "#db/queries/campaigns/campaigns.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { plant } from "#seeds/plant.ts";
import { storyNamed } from "#seeds/stories.ts";

it("the large district has ten years of 200 metrics and 200 campaigns", async () => {
  const large = await storyNamed("large");
  if (!large) throw new Error("There is no large district");
  const db = await openDatabase("sqlite::memory:");
  await migrate(db, "sqlite::memory:");
  await plant(db, large);
  expect(await metricsInServices(db)).toHaveLength(200);
  expect(await allCampaigns(db)).toHaveLength(200);
  const figures = Map.groupBy(await figuresInForce(db), ({ metricId }) => metricId);
  const months = periodsBetween("2016-11", "2026-10");
  expect(months).toHaveLength(120);
  for (const own of figures.values()) expect(own.map(({ period }) => period)).toEqual(months);
  await db.destroy();
});
